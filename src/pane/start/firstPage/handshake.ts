/** How the pane tells the first page that it stands. The one name that both put on the window. */
export interface StartHandshake {
  /** The pane is there: the first page goes and its watch ends. */
  ready(): void;
}

export interface WindowWithStart {
  zipingStart?: StartHandshake;
}

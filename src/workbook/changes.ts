/** Whoever wants to hear that somebody else changed the workbook. */
export class ChangeListeners {
  private readonly listeners = new Set<() => void>();

  get isEmpty(): boolean {
    return this.listeners.size === 0;
  }

  /** @returns stops the calls. The same function may be added twice, and is then called twice. */
  add(listener: () => void): () => void {
    const own = (): void => listener();
    this.listeners.add(own);
    return () => void this.listeners.delete(own);
  }

  tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

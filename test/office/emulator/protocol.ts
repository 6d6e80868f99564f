/**
 * The wire between Microsoft's client library and its host: one `context.sync()` is one batch of actions on object
 * paths, answered by one list of results. Names are PascalCase on the wire. Written from what the client sends.
 */

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  update: 7,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is itself an object: its path, by position. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** What the host refuses, with the codes of the real one. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const notHere = (what: string): HostError => new HostError('NotImplemented', `not emulated: ${what}`, 501);
export const invalid = (why: string): HostError => new HostError('InvalidArgument', why);
export const notFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const denied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

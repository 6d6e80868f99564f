import { HostObject } from './hostObject';
import { ActionType, HostError, notHere, PathType } from './protocol';
import type { Action, Answer, ArgumentInfo, Batch, ObjectPath } from './protocol';

/** What a batch is carried out on. */
export interface Root {
  /** The workbook, or another global object by name. */
  globalObject(name: string): HostObject;
  /** A service that the client makes by itself. */
  newObject(name: string): HostObject;
  /** Before every action; may throw a HostError in its place. */
  beforeAction?(action: Action, index: number): void;
}

/** Objects that the client keeps between batches. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): void {
    if (object.referenceId !== null) return;
    object.referenceId = `{r${String(this.next++)}}`;
    this.kept.set(object.referenceId, object);
  }

  release(object: HostObject): void {
    if (object.referenceId !== null) this.kept.delete(object.referenceId);
    object.referenceId = null;
  }

  get(id: string): HostObject {
    const found = this.kept.get(id);
    if (found === undefined) throw new HostError('InvalidReference', `no object ${id} is kept`);
    return found;
  }

  get size(): number {
    return this.kept.size;
  }
}

/** Carries out one batch, action by action. No transaction: what came before an error stays done, as in the real one. */
export function execute(batch: Batch, root: Root, references: References): Answer {
  const run = new Run(batch, root, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      root.beforeAction?.(action, index);
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (error) {
      return { Results: results, Error: asError(error, run.locationOf(action), index) };
    }
  }
  return { Results: results };
}

function asError(error: unknown, location: string, index: number): NonNullable<Answer['Error']> {
  const known = error instanceof HostError ? error : new HostError('GeneralException', crashText(error), 500);
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.httpStatus,
    ActionIndex: index,
    Location: location,
  };
}

const crashText = (error: unknown): string => `the emulator itself failed: ${String((error as Error).stack)}`;

class Run {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: Root,
    private readonly references: References,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.introduction();
      case ActionType.query:
        return object.answer(action.QueryInfo?.Select ?? []);
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        return object.write(action.Name, this.args(action.ArgumentInfo)[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) object.write(name, value);
        return null;
      default:
        throw notHere(`action ${String(action.ActionType)}`);
    }
  }

  private call(object: HostObject, action: Action): unknown {
    if (action.Name === '_KeepReference') return void this.references.keep(object);
    if (action.Name === '_RemoveReference') return void this.references.release(object);
    const value = object.invoke(action.Name, this.args(action.ArgumentInfo));
    return value instanceof HostObject ? null : value;
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', `no path ${String(id)}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root.globalObject(path.Name);
      case PathType.newObject:
        return this.root.newObject(path.Name);
      case PathType.referenceId:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.followFrom(path);
    }
  }

  private followFrom(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const found = this.step(parent, path);
    if (found === null || found instanceof HostObject) return found;
    throw notHere(`${parent.constructor.name}.${path.Name} as an object`);
  }

  private step(parent: HostObject, path: ObjectPath): unknown {
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.property) return parent.read(path.Name);
    if (path.ObjectPathType === PathType.method) return parent.invoke(path.Name, args);
    const { index } = parent.members;
    if (path.ObjectPathType !== PathType.indexer || index === undefined) throw notHere(`path to ${path.Name}`);
    return index(args[0]);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, position) => {
      const path = info?.ReferencedObjectPathIds?.[position];
      return path ? this.resolve(path) : value;
    });
  }

  locationOf(action: Action): string {
    const names = [action.Name];
    let path = this.batch.ObjectPaths[action.ObjectPathId];
    while (path !== undefined) {
      names.unshift(path.Name === '' ? 'item' : path.Name);
      path = path.ParentObjectPathId === undefined ? undefined : this.batch.ObjectPaths[path.ParentObjectPathId];
    }
    return names.filter((name) => name !== '').join('.');
  }
}

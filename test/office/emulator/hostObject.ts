import { notHere } from './protocol';

/** What an object offers on the wire, by PascalCase name. */
export interface Members {
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Properties that are answered when the object is first made. */
  readonly identity?: readonly string[];
  /** A collection's items. */
  readonly items?: () => readonly HostObject[];
  /** `collection.getItem(key)`. */
  readonly index?: (key: unknown) => HostObject;
}

/** One object of the host that the client holds a proxy of. Whatever is not offered fails loudly. */
export abstract class HostObject {
  /** Set while the client keeps a reference to it. */
  referenceId: string | null = null;
  private known: Members | null = null;

  protected abstract describe(): Members;

  get members(): Members {
    return (this.known ??= this.describe());
  }

  read(name: string): unknown {
    const get = this.members.get?.[name];
    if (get === undefined) throw notHere(`${this.constructor.name}.${name}`);
    return get();
  }

  write(name: string, value: unknown): void {
    const set = this.members.set?.[name];
    if (set === undefined) throw notHere(`${this.constructor.name}.${name} =`);
    set(value);
  }

  invoke(name: string, args: readonly unknown[]): unknown {
    // Events are registered by calls that the host only acknowledges; it sends them by itself.
    if (/^_(?:Unr|R)egister\w+Event$/.test(name)) return null;
    if (name === 'GetCount' && this.members.items) return this.members.items().length;
    const call = this.members.call?.[name];
    if (call === undefined) throw notHere(`${this.constructor.name}.${name}()`);
    return call(...args);
  }

  /** What the client is told of a new object, or of nothing when it is none. */
  introduction(): Record<string, unknown> {
    const told: Record<string, unknown> = {};
    for (const name of this.members.identity ?? []) told[name] = this.read(name);
    if (this.referenceId !== null) told['_ReferenceId'] = this.referenceId;
    return told;
  }

  /** `load(...)`: each selected path is "name", "name/name", or "items/name" on a collection. */
  answer(selects: readonly string[]): Record<string, unknown> {
    const { items } = this.members;
    if (items === undefined) return this.answerProperties(selects);
    const inner = selects.map((path) => path.replace(/^items\/?/, '')).filter((path) => path !== '');
    const told = items().map((item, index) => ({ ...item.answer(inner), _Index: index }));
    return { ...this.introduction(), _Items: told };
  }

  private answerProperties(selects: readonly string[]): Record<string, unknown> {
    const told = this.introduction();
    for (const path of selects) {
      if (path === '$none') continue;
      const [head = '', ...rest] = path.split('/');
      const name = head.charAt(0).toUpperCase() + head.slice(1);
      const value = this.read(name);
      if (!(value instanceof HostObject)) told[name] = value;
      else told[name] = { ...(told[name] as object | undefined), ...value.answer(rest.length ? [rest.join('/')] : []) };
    }
    return told;
  }
}

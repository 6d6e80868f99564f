import { LIMITS } from './limits';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

interface Binding {
  readonly prefix: string;
  readonly uri: string;
  /** Depth of the element that declares it. */
  readonly depth: number;
}

/** Which namespace a prefix stands for at the current place of a document. */
export class Namespaces {
  private readonly bindings: Binding[] = [
    { prefix: '', uri: '', depth: 0 },
    { prefix: 'xml', uri: XML_NAMESPACE, depth: 0 },
  ];
  private knownPrefix: string | null = null;
  private knownUri: string | null = null;

  /** null when the prefix is not declared here. */
  resolve(prefix: string): string | null {
    if (prefix === this.knownPrefix) return this.knownUri;
    this.knownPrefix = prefix;
    this.knownUri = this.find(prefix);
    return this.knownUri;
  }

  /** @returns false when there are more declarations than any honest document has. */
  bind(prefix: string, uri: string, depth: number): boolean {
    this.bindings.push({ prefix, uri, depth });
    this.knownPrefix = null;
    return this.bindings.length <= LIMITS.xmlDepth * 4;
  }

  /** The element at this depth has ended. */
  leave(depth: number): void {
    while (this.bindings.length > 2 && (this.bindings[this.bindings.length - 1]?.depth ?? 0) >= depth) {
      this.bindings.pop();
      this.knownPrefix = null;
    }
  }

  private find(prefix: string): string | null {
    for (let i = this.bindings.length - 1; i >= 0; i--) {
      const binding = this.bindings[i];
      if (binding?.prefix === prefix) return binding.uri;
    }
    return null;
  }
}

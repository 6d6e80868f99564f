/** Between two texts. */
const END = 0x1f;

/** 64 bits, two FNV-1a hashes with different bases: against accidents, not against attackers. */
export class Fingerprint {
  private first = 0x811c9dc5;
  private second = 0x1b873593;

  add(text: string): void {
    let { first, second } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul((second ^ code) + 0x9e3779b9, 0x85ebca6b);
      second ^= second >>> 13;
    }
    this.first = Math.imul(first ^ END, 0x01000193);
    this.second = Math.imul(second ^ END, 0x85ebca6b);
  }

  text(): string {
    return [this.first, this.second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

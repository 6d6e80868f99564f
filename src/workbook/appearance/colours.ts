/** Colours as files name them: outright, by number, or as a theme's colour made lighter or darker. */

/** ISO 29500-1 18.8.27: what the numbers stand for where the file has no palette of its own; 64 and 65 are the system's. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** What an element says of its colour; null for each thing it does not say. */
export interface NamedColour {
  readonly rgb: string | null;
  readonly indexed: string | null;
  readonly theme: string | null;
  readonly tint: string | null;
}

/**
 * @param theme the theme's colours in the order in which cells number them.
 * @returns "#RRGGBB"; null for the system's own colour and for what names none.
 */
export function colourOf({ rgb, indexed, theme, tint }: NamedColour, themeColours: readonly string[]): string | null {
  const base =
    theme !== null ? themeColours[Number(theme)] : indexed !== null ? INDEXED[Number(indexed)] : opaque(rgb ?? '');
  if (base === undefined) return null;
  const by = Number(tint ?? '0');
  return `#${by === 0 || !Number.isFinite(by) ? base : tinted(base, by)}`;
}

function opaque(argb: string): string | undefined {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(argb);
  return match?.[1]?.toUpperCase();
}

/** ISO 29500-1 18.8.19: the luminance goes towards black (below 0) or white (above 0). */
function tinted(rgb: string, tint: number): string {
  const [hue, saturation, luminance] = toHsl(rgb);
  const lightness = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, lightness)));
}

function toHsl(rgb: string): [hue: number, saturation: number, lightness: number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const turn =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [turn / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const span = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const k = (offset + hue * 12) % 12;
    const value = lightness - span * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return channel(0) + channel(8) + channel(4);
}

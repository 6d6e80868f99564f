import { all, child, children, given, pathInBuild, resources, text, type Subject } from './document';

/** Rules about addresses and the files behind them. */

const ADDRESS_LENGTH = 2018;

export function addressComplaints(subject: Subject): string[] {
  return addresses(subject).flatMap(({ what, address }) => {
    const trouble = troubleWith(address, subject);
    return trouble === null ? [] : [`${what}: ${trouble} ${address}`];
  });
}

/** Nothing but this server: every other address would be a request into the internet. */
function troubleWith(address: string, { build }: Subject): string | null {
  if (address.length > ADDRESS_LENGTH) return 'too long';
  if (!URL.canParse(address)) return 'no address';
  if (new URL(address).protocol !== 'https:') return 'not https';
  const path = pathInBuild(address, build);
  if (path === null) return 'another server';
  return build.has(path) ? null : 'no such file';
}

function addresses({ root }: Subject): { what: string; address: string }[] {
  const own = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => child(root, name) ?? []);
  const start = all(root, 'SourceLocation').filter((one) => one.hasAttribute('DefaultValue'));
  const listed = [...resources(root, 'Images'), ...resources(root, 'Urls')];
  return [...own, ...start, ...listed].map((one) => ({
    what: one.getAttribute('id') ?? one.localName,
    address: given(one),
  }));
}

export function domainComplaints({ root }: Subject): string[] {
  return all(root, 'AppDomain')
    .map(text)
    .filter((domain) => !/^https:\/\/[^/*\s]+$/.test(domain))
    .map((domain) => `AppDomain ${domain}`);
}

/** On the ribbon these must be there; more for screens of other resolutions. */
const RIBBON_SIZES = [16, 32, 80];
const APP_ICONS = [
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
] as const;

export function iconComplaints(subject: Subject): string[] {
  const { root } = subject;
  const images = new Map(resources(root, 'Images').map((one) => [one.getAttribute('id'), given(one)]));
  const ofApp = APP_ICONS.flatMap(([name, size]) => sizeComplaints(subject, given(child(root, name)), size));
  const ofRibbon = all(root, 'Icon').flatMap((icon) => {
    const sizes = children(icon).map((image) => Number(image.getAttribute('size')));
    const missing = RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${String(size)}`);
    const wrong = children(icon).flatMap((image, index) => {
      const address = images.get(image.getAttribute('resid')) ?? '';
      return sizeComplaints(subject, address, sizes[index] ?? 0);
    });
    return [...missing, ...wrong];
  });
  return [...ofApp, ...ofRibbon];
}

function sizeComplaints({ build }: Subject, address: string, size: number): string[] {
  const path = pathInBuild(address, build);
  // A missing file is told by the rule of addresses.
  if (path === null || !build.has(path)) return [];
  const real = build.pngSize(path);
  return real?.[0] === size && real[1] === size ? [] : [`${path} is ${String(real)}, not ${String(size)}`];
}

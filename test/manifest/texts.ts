import { all, child, children, inAllLanguages, resources, text, type Bucket, type Subject } from './document';

/** Rules about texts, languages and what refers to them. */

const NAME_LENGTH = 125;
const DESCRIPTION_LENGTH = 250;
const RESID_LENGTH = 32;

export function lengthComplaints({ root }: Subject): string[] {
  const limits: readonly (readonly [readonly (Element | null)[], number])[] = [
    [[child(root, 'ProviderName'), child(root, 'DisplayName'), ...resources(root, 'ShortStrings')], NAME_LENGTH],
    [[child(root, 'Description'), ...resources(root, 'LongStrings')], DESCRIPTION_LENGTH],
  ];
  return limits.flatMap(([elements, limit]) =>
    elements.flatMap((element) => {
      const texts = element === null ? [] : inAllLanguages(element);
      return texts.filter((one) => one === '' || one.length > limit).map((one) => `1..${String(limit)}: "${one}"`);
    }),
  );
}

const LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

export function localeComplaints({ root }: Subject): string[] {
  const locales = [
    text(child(root, 'DefaultLocale')),
    ...all(root, 'Override').map((one) => one.getAttribute('Locale') ?? ''),
  ];
  return locales.filter((locale) => !LOCALE.test(locale)).map((locale) => `locale "${locale}"`);
}

/** Chinese first, and English for every text that is shown. */
export function languageComplaints({ root }: Subject): string[] {
  const shown = [
    ...['DisplayName', 'Description'].flatMap((name) => child(root, name) ?? []),
    ...resources(root, 'ShortStrings'),
    ...resources(root, 'LongStrings'),
  ];
  const isChinese = text(child(root, 'DefaultLocale')) === 'zh-CN';
  const plain = shown.filter((one) => !children(one).some((inner) => inner.getAttribute('Locale') === 'en-US'));
  return [
    ...(isChinese ? [] : ['the language is zh-CN']),
    ...plain.map((one) => `${one.getAttribute('id') ?? one.localName} has no English`),
  ];
}

const BUCKETS: readonly Bucket[] = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];

const WANTED: Readonly<Record<string, Bucket>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

export function resourceComplaints({ root }: Subject): string[] {
  const defined = BUCKETS.flatMap((bucket) =>
    resources(root, bucket).map((one) => ({ bucket, id: one.getAttribute('id') ?? '' })),
  );
  const used = [...root.getElementsByTagName('*')].flatMap((one) => {
    const id = one.getAttribute('resid');
    return id === null ? [] : { id, bucket: WANTED[one.localName] };
  });
  const ids = defined.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is defined twice`),
    ...ids.filter((id) => id === '' || id.length > RESID_LENGTH).map((id) => `resource "${id}": 1..32`),
    ...ids.filter((id) => !used.some((one) => one.id === id)).map((id) => `${id} is not used`),
    ...used
      .filter((use) => !defined.some((one) => one.id === use.id && one.bucket === use.bucket))
      .map((use) => `${use.id} is not in ${String(use.bucket)}`),
  ];
}

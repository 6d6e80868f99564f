/** Where the manifest in the repository says that the pages are: the development server. */
const DEVELOPMENT = 'https://localhost:3000';

/**
 * The server that dist/manifest.xml is for, without a slash at its end.
 * @param text as given; undefined = the development server.
 * @throws Error with a sentence for whoever builds.
 */
function baseUrl(text) {
  if (text === undefined || text === '') return DEVELOPMENT;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== 'https:') throw new Error(`地址必须以 https:// 开头，现在是：${text}`);
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`地址里只能有主机、端口和路径，现在是：${text}`);
  }
  return url.href.replace(/\/+$/, '');
}

/** The manifest for another server. */
function manifestFor(xml, base) {
  return xml.split(DEVELOPMENT).join(base.replace(/&/g, '&amp;'));
}

module.exports = { DEVELOPMENT, baseUrl, manifestFor };

// Unpacks Chromium once, before any file of tests: two that unpack it at the same time run a file that is still written to.
import bundled from '@sparticuz/chromium';

export default async function unpackChromium() {
  if (process.env.CHROMIUM_PATH === undefined) await bundled.executablePath();
}

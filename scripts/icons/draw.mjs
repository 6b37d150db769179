// Draws manifest/color.png (192 x 192) and manifest/outline.png (32 x 32) from the SVGs beside this file.
// Run: node scripts/icons/draw.mjs        Needs Node 20 and chromium (or its path in CHROMIUM).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const manifest = join(here, '..', '..', 'manifest');
const chromium = process.env.CHROMIUM ?? 'chromium';

// The browser draws on a canvas of the exact size and hands the PNG back as text in the page: a screenshot would depend on window sizes.
const page = (svg, size, whiteOnly) => `<!doctype html><body><script>
const image = new Image();
image.onload = () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, ${size}, ${size});
  if (${whiteOnly}) {
    // Soft edges must be see-through white, not grey.
    const pixels = context.getImageData(0, 0, ${size}, ${size});
    for (let i = 0; i < pixels.data.length; i += 4) pixels.data.fill(255, i, i + 3);
    context.putImageData(pixels, 0, 0);
  }
  document.body.textContent = canvas.toDataURL('image/png');
};
image.src = 'data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}';
</script>`;

const draw = (name, size, whiteOnly) => {
  const folder = mkdtempSync(join(tmpdir(), 'icons-'));
  try {
    const html = join(folder, 'icon.html');
    writeFileSync(html, page(readFileSync(join(here, `${name}.svg`)), size, whiteOnly));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`, '--virtual-time-budget=2000', '--dump-dom'];
    const dom = execFileSync(chromium, [...flags, pathToFileURL(html).href], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const png = /data:image\/png;base64,([A-Za-z0-9+/=]+)/.exec(dom);
    if (!png) throw new Error(`chromium did not draw ${name}.svg`);
    writeFileSync(join(manifest, `${name}.png`), Buffer.from(png[1], 'base64'));
    console.log(`manifest/${name}.png ${size} x ${size}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

draw('color', 192, false);
draw('outline', 32, true);

/** The harness's own page, the subjects and the data, from memory. Node built-ins only. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const RUN = readFileSync(new URL('page/run.js', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const page = (sheets) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Benchmark</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; font: 14px/1.4 sans-serif } .subject { width: 1200px; height: 700px }</style>
${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n')}
<main><h1 hidden>Benchmark</h1><div class="subject" id="subject"></div></main>
<script type="module" src="/run.js"></script>
</html>`;

/** @param bundles by subject: see bundle.mjs. @param textOf the text at an address such as `events/12`. */
export async function serve({ bundles, textOf, port }) {
  const answer = (path, query) => {
    if (path === '/') {
      const name = query.get('subject');
      const sheets = [...(bundles.get(name)?.files.keys() ?? [])].filter((file) => file.endsWith('.css'));
      return ['.html', page(sheets.map((file) => `/subjects/${name}/${file}`))];
    }
    if (path === '/run.js') return ['.js', RUN];
    if (path.startsWith('/data/')) return ['.json', textOf(path.slice('/data/'.length))];
    const [, room, name, ...rest] = path.split('/');
    const file = room === 'subjects' ? bundles.get(name)?.files.get(rest.join('/')) : undefined;
    return file && [extname(path), file];
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const [type, body] = answer(pathname, searchParams) ?? [];
    if (body === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[type] ?? 'application/octet-stream' }).end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

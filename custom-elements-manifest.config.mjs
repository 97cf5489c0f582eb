// Writes custom-elements.json: the elements' attributes, events, parts and properties, read from their docblocks.

/** Points the manifest at what is published (dist/*.js, not src/*.ts) and leaves out what is nobody else's business. */
function published() {
  const shipped = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
  const isPublic = (member) => (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#');
  return {
    name: 'published',
    packageLinkPhase({ customElementsManifest }) {
      rewritePaths(customElementsManifest, shipped);
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
          // What the docblocks do not name was guessed from the code, wrongly.
          if (declaration.events)
            declaration.events = declaration.events.filter((event) => event.description);
        }
      }
    },
  };
}

/** Every `path` and `module` field of the manifest names a file of this package; packages' own names do not match. */
function rewritePaths(node, shipped) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) rewritePaths(value, shipped);
    else if (key === 'path' || key === 'module') node[key] = shipped(value);
  }
}

export default {
  globs: ['src/web/**/*.ts', 'src/define/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published()],
};

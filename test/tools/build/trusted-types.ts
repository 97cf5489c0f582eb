/** The Trusted Types policy of the Lit inside what pages load. */
import type { Plugin } from 'vite';

const LIT_POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;

/**
 * Gives the Lit inside what pages load a Trusted Types policy of its own name. It is made once for each page; where
 * the page refuses it, a symbol says so, no element is defined and the fallback in the page stays.
 */
export function trustedTypesPolicy(): Plugin {
  let found = 0;
  return {
    name: 'trusted-types-policy',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!/\/lit-html\.js$/.test(id)) return undefined;
      const patched = code.replace(LIT_POLICY, (_, owner: string, rules: string) => {
        found += 1;
        return (
          '(()=>{const k=Symbol.for("case-timeline.tt");if(globalThis[k])return;globalThis[k]=1;' +
          `try{return ${owner}.createPolicy("case-timeline",${rules})}` +
          'catch{globalThis[Symbol.for("case-timeline.refused")]=1}})()'
        );
      });
      return { code: patched, map: null };
    },
    buildEnd(error) {
      if (!error && found !== 1) {
        this.error(`Lit's Trusted Types policy was found ${String(found)} times and must be found once.`);
      }
    },
  };
}

/** Writes what editors know of the tags. @param outdir from the project's folder. */
export function writeEditorData(manifest: object, outdir: string): void;

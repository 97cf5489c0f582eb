/** From a picture as text to one of pixels, in the browser. */

const SVG_TYPE = 'image/svg+xml';

/** No browser has larger canvases everywhere: what would be, is drawn smaller. */
const MOST_SIDE_PX = 16_384;
const MOST_AREA_PX = 16_777_216;

/**
 * A picture in SVG as PNG.
 * @param scale how many pixels for one of the picture's, as far as a canvas can be that large.
 */
export async function figurePng(svg: string, scale: number): Promise<Blob> {
  // Strict policies allow images from data: and not from blob:, and an attempt would be reported.
  const data = `data:${SVG_TYPE};charset=utf-8,${encodeURIComponent(svg)}`;
  const blob = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
  try {
    return await paint(data, scale).catch(() => paint(blob, scale));
  } catch (cause) {
    throw new Error(REFUSED, { cause });
  } finally {
    URL.revokeObjectURL(blob);
  }
}

const REFUSED =
  'The picture could not be drawn as PNG: this page allows images neither from data: nor from blob: addresses, ' +
  'or this browser keeps a canvas from being read. Export it as svg instead.';

/** Rejects where the address may not be loaded, and where the canvas may not be read. */
async function paint(address: string, scale: number): Promise<Blob> {
  const image = await load(address);
  const { naturalWidth: width, naturalHeight: height } = image;
  const fitting = Math.min(
    scale,
    MOST_SIDE_PX / Math.max(width, height),
    Math.sqrt(MOST_AREA_PX / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * fitting);
  canvas.height = Math.floor(height * fitting);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The canvas gave no picture.'));
    }, 'image/png');
  });
}

function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      reject(new Error('The picture could not be loaded.'));
    };
    image.src = address;
  });
}

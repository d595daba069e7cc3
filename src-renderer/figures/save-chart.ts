import { download } from '../client/save-document.ts'

const SCALE = 2
const GAP = 16

/** Saves the charts of a frame as one PNG, below one another, at twice their size on the screen. */
export async function saveChart(frame: HTMLElement, fileName: string): Promise<void> {
  const charts = [...frame.querySelectorAll('svg.recharts-surface')].filter((svg) => svg.clientHeight > 60)
  const images = await Promise.all(charts.map(imageOf))
  const width = Math.max(...images.map((image) => image.width))
  const height = images.reduce((sum, image) => sum + image.height + GAP, GAP)
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser draws no pictures.')
  context.scale(SCALE, SCALE)
  context.fillStyle = getComputedStyle(frame).backgroundColor
  context.fillRect(0, 0, width, height)
  let top = GAP / 2
  for (const image of images) {
    context.drawImage(image, 0, top)
    top += image.height + GAP
  }
  download(await pngOf(canvas), fileName)
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const taken = (blob: Blob | null) =>
      blob === null ? reject(new Error('The browser made no picture.')) : resolve(blob)
    canvas.toBlob(taken, 'image/png')
  })
}

/** A chart with the styles that its sheets give it, since a picture knows no sheets. */
async function imageOf(svg: Element): Promise<HTMLImageElement> {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGElement)) throw new Error('A chart is drawn as SVG.')
  const originals = [svg, ...svg.querySelectorAll('*')]
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index]
    if (original === undefined || !(element instanceof SVGElement)) continue
    const style = getComputedStyle(original)
    for (const name of ['fill', 'stroke', 'stroke-width', 'font-size', 'font-family', 'opacity']) {
      element.style.setProperty(name, style.getPropertyValue(name))
    }
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  await image.decode()
  return image
}

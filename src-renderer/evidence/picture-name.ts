/** What a picture from the clipboard is called: "Ảnh chụp 2025-12-14 10.04.05", by the clock of Vietnam (UTC+7). */
export function pictureName(picture: Pick<File, 'type'>, now: Date, index: number): string {
  const [date = '', time = ''] = new Date(now.getTime() + 7 * 3_600_000).toISOString().split('T')
  const number = index === 0 ? '' : ` (${index + 1})`
  const ending = picture.type === 'image/jpeg' ? 'jpg' : (picture.type.split('/')[1] ?? 'png')
  return `Ảnh chụp ${date} ${time.slice(0, 8).replaceAll(':', '.')}${number}.${ending}`
}

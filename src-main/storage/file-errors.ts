import { ExpectedError } from '../domain/expected-error.ts'

/** The system's code of a failed file operation ("ENOSPC"), or null. */
export function fileErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền truy cập',
  EPERM: 'không có quyền truy cập',
  EBUSY: 'tệp đang được chương trình khác giữ',
  ENOENT: 'không còn ở chỗ cũ',
  EISDIR: 'là một thư mục',
  ENOTDIR: 'trùng tên với một tệp',
  EEXIST: 'trùng tên với một tệp',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EMFILE: 'mở quá nhiều tệp',
  ENOSPC: 'ổ đĩa đã đầy',
}

/** A short Vietnamese reason for a failed file operation; the code itself when there is no wording. */
export function reasonOf(error: unknown): string {
  const code = fileErrorCode(error)
  if (code !== null) return REASONS[code] ?? code
  return error instanceof Error ? error.message : String(error)
}

/** Turns a failure of reading or copying the user's file into one that the user can act on. */
export function asFileFailure(error: unknown, name: string): Error {
  if (error instanceof ExpectedError) return error
  const code = fileErrorCode(error)
  if (code === 'ENOSPC' || code === 'SQLITE_FULL')
    return new ExpectedError('DISK_FULL', { what: `“${name}”` })
  if (code === null) return error instanceof Error ? error : new Error(String(error))
  return new ExpectedError('FILE_UNREADABLE', { name, reason: reasonOf(error) })
}

/** Who writes a row: the agency and the device, named in every fact. */
export interface Author {
  readonly agencyId: string
  readonly deviceId: string
}

export function authorColumns(author: Author): { agency_id: string; device_id: string } {
  return { agency_id: author.agencyId, device_id: author.deviceId }
}

/** What made a report: printed in it, because its bytes may change with the version. */
export const generator = { name: '@donghanh/reporting', version: '0.1.0' } as const;

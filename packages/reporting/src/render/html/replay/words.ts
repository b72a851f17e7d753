/** What stands around the two sliders. The words in braces are filled in by the script of the page. */
export const replayWords = {
  world: { vi: 'Đúng trong thực tế: năm', en: 'True in the world: year' },
  knowledge: { vi: 'Theo những gì đã biết đến', en: 'As known at' },
  source: { vi: 'Mọi số', en: 'All figures' },
  bars: {
    vi: 'Cột: đã biết đến thời điểm chọn. Khung đứt: nay biết.',
    en: 'Bars: known at the chosen moment. Dashed outline: known now.',
  },
  more: {
    vi: 'Năm {year}, đến {step} đã biết {known} {unit} đã giúp. Nay biết thêm {later} {unit} mà khi ấy chưa biết.',
    en: 'Of {year}, {known} {unit} delivered was known at {step}. Known now, and not known then: {later} {unit} more.',
  },
  less: {
    vi: 'Năm {year}, đến {step} đã ghi {known} {unit} đã giúp. Nay biết là ít hơn {later} {unit}.',
    en: 'Of {year}, {known} {unit} delivered was on record at {step}. Known now: {later} {unit} less.',
  },
  none: {
    vi: 'Năm {year}, đến {step} đã biết {known} {unit} đã giúp: bằng số nay biết.',
    en: 'Of {year}, {known} {unit} delivered was known at {step}: as much as is known now.',
  },
  now: {
    vi: 'Năm {year}: nay biết {known} {unit} đã giúp.',
    en: 'Of {year}: {known} {unit} delivered is known now.',
  },
  ahead: {
    vi: 'Đến {step} chưa hết năm {year}: khi ấy đã biết {known} {unit} đã giúp; đơn vị, xã và phân công là theo những gì đã giao đến khi ấy.',
    en: 'At {step} the year {year} had not ended: {known} {unit} delivered was known; agencies, communes and assignments are those assigned by that time.',
  },
} as const;

/** Sentences of the length and letters that officials write. */
export const purposes = [
  'Hỗ trợ làm đường giao thông vào bản, cống thoát nước và kè chống sạt lở',
  'Sửa chữa nhà ở cho hộ nghèo và hộ gia đình chính sách trước mùa mưa bão',
  'Tặng bò giống sinh sản cho hộ nghèo, kèm hướng dẫn làm chuồng trại',
  'Tập huấn kỹ thuật trồng chanh leo và chăm sóc cây dược liệu dưới tán rừng',
  'Xây nhà bán trú cho học sinh trường phổ thông dân tộc bán trú THCS',
  'Kết nối tiêu thụ sản phẩm gừng, bí xanh và gà đen của bà con trong xã',
  'Trao quà Tết cho hộ nghèo, tặng sách vở và áo ấm cho học sinh vùng cao',
  'Khoan giếng, lắp bể chứa và đường ống dẫn nước sinh hoạt cho ba bản',
] as const;

export const notes = [
  'Đã bàn giao đủ, có biên bản ký nhận của ba bên',
  'Chờ nghiệm thu; phần còn lại bàn giao trong quý sau',
  'Xã đề nghị chuyển sang hỗ trợ cây giống cho phù hợp mùa vụ',
  'Theo báo cáo của đơn vị, chưa có hóa đơn kèm theo',
] as const;

export const offices = [
  'UBND xã Keng Đu',
  'UBND huyện Kỳ Sơn',
  'Ban Chỉ đạo tỉnh',
  'Sở Lao động - Thương binh và Xã hội',
] as const;

export const goods = ['bò giống', 'xi măng', 'cây giống', 'máy bơm', 'chăn ấm', 'sách vở'] as const;
export const units = ['con', 'tấn', 'cây', 'cái', 'chiếc', 'bộ'] as const;

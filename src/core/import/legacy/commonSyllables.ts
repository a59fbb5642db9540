/**
 * Syllables that tables and reports really use, as far as another encoding gives them a double that could be a syllable too:
 * "có" is common and its double "cú" is not, so a lone "có" is left as it is.
 */
const COMMON =
  'án áo ít bán bé bì bò bón bóng bông bái bãi béc bên cá cán có công cùng cái cói chè chép chí chôm dân dép dùng đá đã đó ' +
  'đóng đô đôi đông góc gái giá hè hóa hòa khí khô không khoáng lá lâm lân lên lít lông móc mì mô môn mái môi mùa mò nón nóng ' +
  'nông ngân ngô ngói nhãn nhân nhóm phá phân phép phê phí phòng quí quá sét sóc sông tám tán tân tín tít tô tôm tái tháng thân ' +
  'thép thôn thông thú thái thuê thô trên trí tròn trái trôi véc ví vô vùng xã ' +
  'bón bột bóp bộ chờ cũ cúi cụ dụng dự dựng dừa độ động đúc đúng giúp giờ hộ hút hồ lỏng lớn lúc lúa lũ mỏ mỡ một mũ mỳ núi ' +
  'ngũ ngừng phố phú phúc phụ rừng số súc sự sỏi tổ tự từ túi thú thụ thừa trú trụ trừ vốn vụ vũng';

const common = new Set(COMMON.split(' '));

/** Whether a syllable is one of the common ones. */
export const isCommon = (word: string): boolean => common.has(word.toLowerCase());

// Which languages each encoding is for, and how a language spells, learnt from its own names of
// countries, languages and currencies; it sees no file.

export type Writing =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'arabic'
  | 'japanese'
  | 'chinese'
  | 'korean';

/** How often lists are in a language, among those of its writing; rough, and enough. */
export const LANGUAGES: { readonly [writing in Writing]: { readonly [language: string]: number } } =
  {
    latin: {
      ...{
        de: 0.2,
        fr: 0.15,
        es: 0.15,
        it: 0.08,
        pt: 0.08,
        nl: 0.08,
        sv: 0.08,
        da: 0.06,
        nb: 0.05,
      },
      ...{
        fi: 0.05,
        pl: 0.1,
        cs: 0.07,
        sk: 0.03,
        hu: 0.06,
        ro: 0.05,
        hr: 0.04,
        sl: 0.02,
        tr: 0.08,
      },
      ...{ is: 0.005, ca: 0.02, et: 0.01, sq: 0.01 },
    },
    cyrillic: { ru: 0.6, uk: 0.2, bg: 0.1, sr: 0.06, mk: 0.02, be: 0.02 },
    greek: { el: 1 },
    hebrew: { he: 1 },
    arabic: { ar: 0.7, fa: 0.2, ur: 0.1 },
    japanese: { ja: 1 },
    chinese: { 'zh-Hans': 1 },
    korean: { ko: 1 },
  };

/** What lists of companies and people say and names of countries don't. */
const NAMES_IN_LISTS: { readonly [language: string]: string } = {
  ja: '株式会社 有限会社 合同会社 銀行 商事 工業 電機 電気 製作所 自動車 産業 建設 不動産 会社名 顧客 商談 見込み客 担当者 山田 田中 佐藤 鈴木 高橋 伊藤 渡辺 中村 小林 加藤 太郎 花子 東京 大阪 名古屋 福岡 札幌 京都',
  'zh-Hans':
    '有限公司 股份 集团 科技 电子 银行 贸易 汽车 技术 实业 控股 投资 信息 网络 客户 公司 名称 合作伙伴 商机 上海 北京 深圳 广州 杭州 天津 重庆 成都 张 王 李 刘 陈 杨 黄 赵 周 吴 徐 孙 马 朱 胡 林 郭 何 高 伟 芳 娜 敏 静 丽 强 磊 军 洋',
  ko: '주식회사 은행 전자 산업 자동차 건설 무역 화학 회사명 고객 상담 담당자 서울 부산 대구 인천 김 이 박 최 정 강 조 윤 장 임 한국 삼성 현대 대한',
};
/** Those names weigh as much as they would in a list. */
const TIMES = 8;

/** How often letters come, and follow each other; a blank stands for a word's start and end. */
export interface Spelling {
  readonly letters: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly total: number;
}

const learnt = new Map<string, Spelling>();

export function spellingOf(language: string): Spelling {
  const known = learnt.get(language);
  if (known) return known;
  const spelling = learn(namesIn(language).normalize('NFC').toLowerCase());
  learnt.set(language, spelling);
  return spelling;
}

function learn(text: string): Spelling {
  const letters = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  let before = ' ';
  for (const sign of text) {
    const letter = /[\p{L}\p{M}]/u.test(sign) ? sign : ' ';
    if (letter === ' ' && before === ' ') continue;
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
    pairs.set(before + letter, (pairs.get(before + letter) ?? 0) + 1);
    total += 1;
    before = letter;
  }
  return { letters, pairs, total };
}

const CODES: { readonly [type in 'region' | 'language']: readonly string[] } = {
  region: twoLetters(65),
  language: twoLetters(97),
};

function twoLetters(first: number): string[] {
  const alphabet = Array.from({ length: 26 }, (_, place) => String.fromCharCode(first + place));
  return alphabet.flatMap((one) => alphabet.map((two) => one + two));
}

function namesIn(language: string): string {
  const currency = Intl.supportedValuesOf('currency');
  const names = Object.entries({ ...CODES, currency }).flatMap(([type, codes]) => {
    const shown = new Intl.DisplayNames([language], {
      type: type as 'region' | 'language' | 'currency',
      fallback: 'none',
    });
    return codes.map((code) => nameOf(shown, code));
  });
  const own = NAMES_IN_LISTS[language] ?? '';
  const all = [...names, ...Array.from({ length: TIMES }, () => own)].join(' ');
  // Romanian's old encoding has its s and t with cedillas, as Turkish has, in place of commas.
  return language === 'ro' ? all.replace(/[șȘ]/g, 'ş').replace(/[țȚ]/g, 'ţ') : all;
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? '';
  } catch {
    return '';
  }
}

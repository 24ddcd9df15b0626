import type { JoiningRows } from './row.ts';

/** Words around dates in languages of East Asia, most of which follow the date. */
export const EAST_ASIAN: JoiningRows = {
	ja: {
		and: ['と', '、', 'または'],
		to: ['から', '〜', '~'],
		yearSign: ['年', '年度'],
		behind: {
			since: ['から', '以来', '以降', '以後'],
			until: ['まで', '以前'],
			before: ['より前'],
			after: ['より後'],
			between: ['の間'],
			none: ['間', '間の', '前', '前に', '前の', '後', '後に', '後の', 'ぶり', '人', '円'],
		},
		decade: { after: ['年代'] },
		century: ['世紀'],
		seasons: { spring: ['春'], summer: ['夏'], autumn: ['秋'], winter: ['冬'] },
	},
	ko: {
		and: ['과', '와', '및', '또는'],
		to: ['부터', '에서', '~'],
		yearSign: ['년', '년에', '년의', '년도', '년도에'],
		behind: {
			since: ['부터', '이후', '이후로', '이래'],
			until: ['까지', '이전'],
			between: ['사이', '사이에'],
			none: ['간', '동안', '전', '후', '만에', '명', '원'],
		},
		decade: { after: ['년대'] },
		century: ['세기'],
		seasons: { spring: ['봄'], summer: ['여름'], autumn: ['가을'], winter: ['겨울'] },
	},
	zh: {
		in: ['在', '于', '於'],
		since: ['自', '从', '從', '自从', '自從'],
		until: ['截至', '直到', '直至'],
		and: ['和', '与', '與', '及', '或'],
		to: ['至', '到', '~', '〜'],
		yearSign: ['年', '年度'],
		behind: {
			since: ['起', '以来', '以來', '以后', '以後'],
			until: ['为止', '為止', '以前'],
			before: ['前', '之前'],
			after: ['后', '後', '之后', '之後'],
			between: ['之间', '之間', '期间', '期間'],
			none: ['间', '間', '来', '來', '人', '元'],
		},
		decade: { after: ['年代'] },
		century: ['世纪', '世紀'],
		seasons: {
			spring: ['春', '春天', '春季'],
			summer: ['夏', '夏天', '夏季'],
			autumn: ['秋', '秋天', '秋季'],
			winter: ['冬', '冬天', '冬季'],
		},
	},
};

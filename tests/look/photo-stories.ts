import type { Scene } from './made-up-photo.ts';

/** A story of the photo edition: what its front matter says, and what its photograph shows. */
export interface PhotoStory {
	slug: string;
	title: string;
	description: string;
	date: string;
	section: string;
	author: string;
	kind?: string;
	topics?: string[];
	series?: string;
	/** Its main picture: what it shows, and its shape if it does not lie. */
	scene?: Scene;
	shape?: 'upright' | 'wide' | 'square';
}

export const AUTHORS: Record<string, string> = {
	'Orla Penrose': 'Harbour reporter',
	'Matthias Gwynne': 'Council reporter',
	'Adaeze Lund': 'Nature editor',
	'Felix Tamsin': 'Arts and sport',
	'Ruth Calder': 'Columnist',
};

const FERRY = ['Winter ferry'];
const DUNES = ['The dunes'];

/** Newest first. Twenty-three have a photograph. */
export const PHOTO_STORIES: PhotoStory[] = [
	{
		slug: 'ferry-stays',
		title: 'The winter ferry stays, by one vote and a torn timetable',
		description:
			'Five hours in the corn exchange ended at midnight. The last to speak was the deckhand who counts the passengers.',
		date: '2026-11-24T07:00:00Z',
		...{ section: 'News', author: 'Orla Penrose', topics: FERRY, scene: 'sea' },
	},
	{
		slug: 'ferry-costs',
		title: 'What a crossing in January really costs, and who has been paying for it',
		description:
			'The accounts of nine winters show a loss that is smaller than the lamp on the pier.',
		date: '2026-11-24',
		...{
			section: 'News',
			author: 'Matthias Gwynne',
			topics: FERRY,
			kind: 'analysis',
			scene: 'town',
		},
	},
	{
		slug: 'a-line-is-not-a-luxury',
		title: 'A boat that carries nurses is not a luxury',
		description: 'Whoever calls it one has never had to be on the far side by seven.',
		date: '2026-11-24',
		...{ section: 'Opinion', author: 'Ruth Calder', topics: FERRY, kind: 'opinion' },
	},
	{
		slug: 'first-snow',
		title: 'Snow on the high road a month before anyone had salt for it',
		description: 'Two lorries and a school bus waited for the plough, which waited for its driver.',
		date: '2026-11-23',
		...{ section: 'Environment', author: 'Adaeze Lund', scene: 'hills', shape: 'wide' },
	},
	{
		slug: 'organ-returns',
		title: 'The chapel’s organ comes home in four hundred crates',
		description: 'Its builder labelled each pipe with the hymn it spoiled.',
		date: '2026-11-23',
		...{ section: 'Culture', author: 'Felix Tamsin', scene: 'person', shape: 'upright' },
	},
	{
		slug: 'lamp-burns-out',
		title: 'Pier lamp out for the third night',
		description: 'The part is on the mainland, on the quay the lamp would show.',
		date: '2026-11-23',
		...{ section: 'News', author: 'Orla Penrose', kind: 'brief' },
	},
	{
		slug: 'dune-grass',
		title: 'Why the grass on the dunes holds more than the wall behind them',
		description: 'A wall is finished on the day it is opened. The grass has only begun.',
		date: '2026-11-22',
		...{ section: 'Environment', author: 'Adaeze Lund', topics: DUNES, kind: 'analysis' },
		...{ series: 'The edge of the land', scene: 'sea', shape: 'wide' },
	},
	{
		slug: 'keeper-retires',
		title: 'After forty-one years the lock-keeper hands over a key that fits nothing',
		description: 'The lock was changed in his second year. Nobody asked for the old key back.',
		date: '2026-11-22',
		...{ section: 'News', author: 'Matthias Gwynne', scene: 'person', shape: 'upright' },
	},
	{
		slug: 'rovers-draw',
		title: 'Rovers draw twice in one afternoon',
		description: 'The first match was stopped by fog, the second by the same fog.',
		date: '2026-11-21',
		...{ section: 'Sport', author: 'Felix Tamsin', scene: 'hills' },
	},
	{
		slug: 'count-the-empty-houses',
		title: 'Count the empty houses before you draw new ones',
		description: 'There are ninety on the north shore alone, and each has a view.',
		date: '2026-11-21',
		...{ section: 'Opinion', author: 'Ruth Calder', kind: 'opinion', scene: 'town', shape: 'wide' },
	},
	{
		slug: 'bakery-fire',
		title: 'Bakery to open again above its own ovens',
		description: 'The fire took the shop and left the flour dry.',
		date: '2026-11-20',
		...{ section: 'News', author: 'Orla Penrose', scene: 'town' },
	},
	{
		slug: 'owls-in-the-mill',
		title: 'Barn owls take the mill, and the planning committee gives way',
		description: 'Flats for eleven families wait until the fifth chick can fly.',
		date: '2026-11-19',
		...{ section: 'Environment', author: 'Adaeze Lund', scene: 'wood', shape: 'upright' },
	},
	{
		slug: 'salt-marsh-path',
		title: 'The path across the salt marsh is open two hours a day',
		description: 'The tide keeps the rest, and a warden keeps the list.',
		date: '2026-11-18',
		...{ section: 'Environment', author: 'Adaeze Lund', topics: DUNES },
		...{ series: 'The edge of the land', scene: 'sea' },
	},
	{
		slug: 'choir-at-the-docks',
		title: 'A choir for people who were told not to sing',
		description: 'Sixty came to the first evening. Four had voices, and all were heard.',
		date: '2026-11-17',
		...{ section: 'Culture', author: 'Felix Tamsin', scene: 'person', shape: 'square' },
	},
	{
		slug: 'school-bus',
		title: 'School bus to run again from Monday',
		description: 'A driver has been found in the class of 1998.',
		date: '2026-11-17',
		...{ section: 'News', author: 'Matthias Gwynne', kind: 'brief' },
	},
	{
		slug: 'regatta-off',
		title: 'The autumn regatta is put off until there is wind',
		description: 'Thirty crews ate their sandwiches and rowed home.',
		date: '2026-11-16',
		...{ section: 'Sport', author: 'Felix Tamsin', scene: 'sea', shape: 'wide' },
	},
	{
		slug: 'clock-stops',
		title: 'Station clock stops at the time of the last through train',
		description: 'The railway calls it a coincidence, the town a memorial.',
		date: '2026-11-14',
		...{ section: 'News', author: 'Matthias Gwynne', scene: 'town', shape: 'square' },
	},
	{
		slug: 'library-van',
		title: 'The library’s van has eight hundred books and one chair',
		description: 'Whoever sits in it has until the next village.',
		date: '2026-11-13',
		...{ section: 'Culture', author: 'Felix Tamsin', scene: 'hills' },
	},
	{
		slug: 'what-the-river-owes',
		title: 'What the river owes us, and what we have owed it since 1961',
		description: 'A dam is a loan. This one falls due in spring.',
		date: '2026-11-12',
		...{
			section: 'Opinion',
			author: 'Adaeze Lund',
			kind: 'analysis',
			scene: 'hills',
			shape: 'wide',
		},
	},
	{
		slug: 'oysters',
		title: 'Oysters again in the inner harbour, and nobody may eat them',
		description: 'They clean the water that would have to be clean first.',
		date: '2026-11-11',
		...{ section: 'Environment', author: 'Orla Penrose', topics: DUNES },
		...{ series: 'The edge of the land', scene: 'sea' },
	},
	{
		slug: 'market-hall',
		title: 'Market hall gets its glass back, pane by pane',
		description: 'A hundred and twelve families have each paid for one.',
		date: '2026-11-10',
		...{ section: 'News', author: 'Matthias Gwynne', scene: 'town' },
	},
	{
		slug: 'goalkeeper',
		title: 'The goalkeeper who marks exercise books behind the goal',
		description: 'On Saturdays she lets nothing in, on Sundays everything.',
		date: '2026-11-08',
		...{ section: 'Sport', author: 'Felix Tamsin', scene: 'person', shape: 'upright' },
	},
	{
		slug: 'leave-the-benches',
		title: 'Leave the benches where people sit',
		description: 'A square is not tidied by sending home those who use it.',
		date: '2026-11-07',
		...{ section: 'Opinion', author: 'Ruth Calder', kind: 'opinion' },
	},
	{
		slug: 'photographs-of-nobody',
		title: 'An exhibition of photographs with nobody in them',
		description: 'The museum hung what its cleaners had kept for thirty years.',
		date: '2026-11-05',
		...{ section: 'Culture', author: 'Felix Tamsin', kind: 'review', scene: 'wood', shape: 'wide' },
	},
	{
		slug: 'forest-count',
		title: 'Every oak on the estate has been counted, twice, with different results',
		description: 'The two foresters are still on speaking terms.',
		date: '2026-11-03',
		...{ section: 'Environment', author: 'Adaeze Lund', scene: 'wood' },
	},
	{
		slug: 'soup-for-a-street',
		title: 'Soup for a street, from what the street had left',
		description: 'Pearl barley, three kinds of cabbage and a rule: nobody asks whose onion it was.',
		date: '2026-10-30',
		...{ section: 'Food', author: 'Ruth Calder', scene: 'town', shape: 'square' },
	},
	{
		slug: 'a-teacher-of-knots',
		title: 'Ida Marsh, who taught three generations to tie knots',
		description: 'She never undid one for a pupil. She waited.',
		date: '2026-10-24',
		...{ section: 'Obituaries', author: 'Orla Penrose' },
	},
	{
		slug: 'bridge-opened',
		title: 'The new footbridge opens with a queue at both ends',
		description: 'It carried four thousand on its first day, and their dogs.',
		date: '2021-11-24',
		...{ section: 'News', author: 'Matthias Gwynne', scene: 'sea', shape: 'wide' },
	},
	{
		slug: 'harbour-froze',
		title: 'The harbour freezes for the first time since the war',
		description: 'Boys walked to the buoy and back, and were sent to bed for it.',
		date: '2010-11-24',
		...{ section: 'Environment', author: 'Orla Penrose' },
	},
	{
		slug: 'first-number',
		title: 'A paper for both sides of the water',
		description: 'What this newspaper is to be, as its first number said it.',
		date: '1996-11-24',
		...{ section: 'Opinion', author: 'Ruth Calder' },
	},
];

/** What stories go on to say; each has some of them. */
export const PARAGRAPHS = [
	'The corn exchange holds three hundred, and by seven there were people on the stairs who could hear nothing and stayed all the same. Somebody passed sentences back from the door, one at a time, so that the stairs laughed half a minute after the hall.',
	'Nobody disputes the figures, which were drawn up by the harbour office in a winter when it had little else to do. What is disputed is what they are figures of. A crossing with four passengers is a loss on paper and a birth, a funeral and two shifts at the infirmary in fact.',
	'From the slipway the far shore looks close enough to shout to. It takes the boat eighteen minutes with the tide and forty against it, and on eleven days of last winter it did not go at all.',
	'“We were never asked,” said a woman who has kept the shop at the landing since her father kept it. “We were told, and then there was tea.” She had brought the tea herself.',
	'The plan has a map, and the map has a legend, and in the legend there is a colour that occurs nowhere on the map. Two members of the committee asked what it stood for. The answer was that it had been agreed.',
	'By first light the wind had gone round to the north and the water lay so flat that the piles of the old pier could be counted. There are sixty-four, one fewer than the accounts have paid for.',
	'What comes next depends on a letter that has been sent and a meeting that has not been called. Until then the boat goes at seven, at noon and at five, with a lamp at the bow and a bell for fog.',
	'Those who remember the last time say that it was colder, and shorter, and that there were more of them. The weather station, which has been read by the same family since 1931, says that it was warmer and lasted a week longer.',
];

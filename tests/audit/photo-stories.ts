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

/** Sentences with places that are filled otherwise in each story, so that none tells what another does. */
export const SENTENCES = [
	'{Who} came down to {place} before {time}, with {thing} and no idea how long it would take.',
	'Nobody had expected {event} to end with {thing}, least of all {who}.',
	'“{Saying},” said {who}, and went back to {place}.',
	'By {time} the wind had turned, and what was left of {thing} lay along {place}.',
	'{Who} has kept a list of such evenings since {event}; it lies in {place}, under {thing}.',
	'It took until {time} for {who} to find somebody with a key to {place}.',
	'The office counts {number} such cases, {who} counts twice as many, and both have written to say so.',
	'What is left to settle after {event} is who pays for {thing}, and whether {place} can be had before {time}.',
	'From {place} one sees as far as the lighthouse on a clear day, and on the day of {event} no further than {thing}.',
	'{Number} people signed for it, among them {who}, who has never signed anything but receipts.',
	'The rest was done by {time}, without {thing}, and without {who} being told.',
	'Whoever asks in {place} hears of {event} first, then of {thing}, and of money only on the way out.',
	'Of the {number} plans that were drawn up, the one that {who} likes best has {thing} in the middle of {place}.',
	'It is a matter of {time}, says {who}, not of {thing}.',
];

/** What is filled in. */
export const FILLINGS: Record<string, string[]> = {
	who: [
		...['the harbour master', 'a retired pilot', 'the youngest of the councillors', 'two sisters'],
		...['the caretaker', 'a surveyor from the mainland', 'the head of the school', 'her grandson'],
		...['the baker', 'a man with a ladder', 'the clerk', 'the woman at the ticket window'],
	],
	place: [
		...['the corn exchange', 'the north slip', 'the reading room', 'the yard behind the chapel'],
		...['the upper lock', 'the bus shelter', 'the fish market', 'the loft over the chandler’s'],
		...['the allotments', 'the third arch of the bridge', 'the station', 'the sports ground'],
	],
	thing: [
		...['a borrowed pump', 'eleven chairs', 'the map of 1902', 'a lamp without a bulb'],
		...[
			'sixty metres of rope',
			'the wrong paint',
			'a crate of plates',
			'the minutes of the meeting',
		],
		...['a wheelbarrow', 'the spare oar', 'somebody’s umbrella', 'a stuffed heron'],
	],
	time: [
		...['half past five', 'the second Sunday of the month', 'high water', 'the end of the shift'],
		...['Michaelmas', 'the last bus', 'breakfast', 'the day of the fair'],
	],
	event: [
		...['the inspection', 'the great thaw', 'the vote', 'the wedding on the ferry'],
		...['the auction', 'the power cut', 'the visit of the minister', 'the flood drill'],
	],
	number: ['nineteen', 'forty', 'two hundred and six', 'seventy-three', 'a dozen', 'eight'],
	saying: [
		...['It floats, and that is all I was asked', 'We were told, and then there was tea'],
		...['I have seen it worse, but not on a weekday', 'My father would have used screws'],
		...['If it holds until Easter it will hold', 'Nobody counts the ones who stay at home'],
	],
};

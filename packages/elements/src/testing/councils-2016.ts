import { table } from './examples.js';

/**
 * The 124 councils of 5 May 2016, as `council-control.csv` of `@rosette/england-2016` has them: code, name, control, previous
 * control where it was another, seats.
 */
const COUNCILS = `
E07000223|Adur|Con||29
E07000032|Amber Valley|Con||45
E08000016|Barnsley|Lab||63
E07000066|Basildon|NOC||42
E07000084|Basingstoke and Deane|Con||60
E08000025|Birmingham|Lab||120
E06000008|Blackburn with Darwen|Lab||64
E08000001|Bolton|Lab||60
E08000032|Bradford|Lab||90
E07000068|Brentwood|Con||37
E06000023|Bristol|Lab|NOC|70
E07000095|Broxbourne|Con||30
E07000117|Burnley|Lab||45
E08000002|Bury|Lab||51
E08000033|Calderdale|NOC||51
E07000008|Cambridge|Lab||42
E07000192|Cannock Chase|Lab||41
E07000028|Carlisle|Lab||52
E07000069|Castle Point|Con||41
E07000078|Cheltenham|LD||40
E07000177|Cherwell|Con||48
E07000118|Chorley|Lab||47
E07000071|Colchester|NOC||51
E08000026|Coventry|Lab||54
E07000163|Craven|Con||30
E07000226|Crawley|Lab||37
E07000151|Daventry|Con||36
E06000015|Derby|Lab||51
E08000027|Dudley|NOC|Lab|72
E07000086|Eastleigh|LD||44
E07000207|Elmbridge|NOC|Con|48
E07000072|Epping Forest|Con||58
E07000041|Exeter|Lab||39
E07000087|Fareham|Con||31
E08000037|Gateshead|Lab||66
E07000081|Gloucester|Con||39
E07000088|Gosport|Con||34
E07000145|Great Yarmouth|NOC||39
E06000006|Halton|Lab||56
E07000073|Harlow|Lab||33
E07000165|Harrogate|Con||54
E07000089|Hart|NOC||33
E06000001|Hartlepool|Lab||33
E07000062|Hastings|Lab||32
E07000090|Havant|Con||38
E07000011|Huntingdonshire|Con||52
E07000120|Hyndburn|Lab||35
E07000202|Ipswich|Lab||48
E06000010|Kingston upon Hull|Lab||59
E08000034|Kirklees|NOC||69
E08000011|Knowsley|Lab||45
E08000035|Leeds|Lab||99
E07000138|Lincoln|Lab||33
E08000012|Liverpool|Lab||90
E07000110|Maidstone|NOC||55
E08000003|Manchester|Lab||96
E06000042|Milton Keynes|NOC||57
E07000210|Mole Valley|Con||41
E08000021|Newcastle upon Tyne|Lab||78
E07000195|Newcastle-under-Lyme|NOC||60
E06000012|North East Lincolnshire|NOC||42
E07000099|North Hertfordshire|Con||49
E08000022|North Tyneside|Lab||60
E07000148|Norwich|Lab||39
E07000219|Nuneaton and Bedworth|Lab||34
E08000004|Oldham|Lab||60
E07000178|Oxford|Lab||48
E07000122|Pendle|NOC||49
E06000031|Peterborough|Con|NOC|60
E06000026|Plymouth|NOC||57
E06000044|Portsmouth|NOC||42
E07000123|Preston|Lab||57
E06000038|Reading|Lab||46
E07000236|Redditch|Lab||29
E07000211|Reigate and Banstead|Con||51
E08000005|Rochdale|Lab||60
E07000075|Rochford|Con||39
E07000125|Rossendale|Lab||36
E08000018|Rotherham|Lab||63
E07000220|Rugby|NOC||42
E07000212|Runnymede|Con||42
E07000092|Rushmoor|Con||39
E08000006|Salford|Lab||60
E08000028|Sandwell|Lab||72
E08000014|Sefton|Lab||66
E08000019|Sheffield|Lab||84
E06000039|Slough|Lab||42
E08000029|Solihull|Con||51
E07000012|South Cambridgeshire|Con||57
E07000031|South Lakeland|LD||51
E08000023|South Tyneside|Lab||54
E06000045|Southampton|Lab||48
E06000033|Southend-on-Sea|NOC||51
E07000240|St Albans|Con||58
E08000013|St Helens|Lab||48
E07000243|Stevenage|Lab||39
E08000007|Stockport|NOC||63
E07000082|Stroud|NOC||51
E08000024|Sunderland|Lab||75
E06000030|Swindon|Con||57
E08000008|Tameside|Lab||57
E07000199|Tamworth|Con||30
E07000215|Tandridge|Con||42
E07000102|Three Rivers|NOC||39
E06000034|Thurrock|NOC||49
E08000009|Trafford|Con||63
E07000116|Tunbridge Wells|Con||48
E08000036|Wakefield|Lab||63
E08000030|Walsall|NOC||60
E06000007|Warrington|Lab||58
E07000103|Watford|LD|NOC|36
E07000241|Welwyn Hatfield|Con||48
E07000127|West Lancashire|Lab||54
E07000181|West Oxfordshire|Con||49
E07000053|Weymouth and Portland|NOC||36
E08000010|Wigan|Lab||75
E07000094|Winchester|Con||45
E08000015|Wirral|Lab||66
E07000217|Woking|Con||30
E06000041|Wokingham|Con||54
E08000031|Wolverhampton|Lab||60
E07000237|Worcester|NOC|Con|35
E07000229|Worthing|Con||37
E07000239|Wyre Forest|Con||33
`;

const NAMES: Readonly<Record<string, string>> = {
  Lab: 'Labour',
  Con: 'Conservative',
  LD: 'Liberal Democrat',
  NOC: 'No overall control',
};

/** Code, name, control, previous control, seats. */
export type CouncilCells = readonly [
  code: string,
  name: string,
  control: string,
  previous: string,
  seats: string,
];

export const councils2016: readonly CouncilCells[] = COUNCILS.trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', control = '', previous = '', seats = ''] = line.split('|');
    return [code, name, NAMES[control] ?? control, NAMES[previous || control] ?? '', seats];
  });

export const councilHead = ['Code', 'Council', 'Control', 'Previous control', 'Seats'] as const;

/** All of them, as a webmaster would have them on the page. */
export const england = (rows: readonly (readonly (string | number)[])[] = councils2016) =>
  table('Who runs the 124 English councils that voted on 5 May 2016', councilHead, rows);

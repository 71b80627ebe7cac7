/**
 * The parties of British local elections, one on a line:
 *
 *     label; in a sentence; slug | Welsh label; in a sentence | short | colour | other labels and ids
 *
 * What is empty follows from what is there: a sentence uses the label, the slug is made from it, Welsh is the English name,
 * `short` the label; the colour on a dark page is worked out. A label, a short name and a slug are found without being
 * listed again, and so is what differs from them by case, punctuation, "The", "Party", "Candidate" or a plural s.
 *
 * Where it comes from:
 * - ids: numbers of the Electoral Commission's register of parties (`pp53`), which Democracy Club writes `party:53`, or
 *   `joint-party:53-119` for two parties together; `ynmp-party:2` is its own (independents). From a copy of the register of
 *   Great Britain; Respect, no longer on it, and what is on the register of Northern Ireland (51, 84) from public programs
 *   that read mySociety's and Democracy Club's data.
 * - other labels: the full names of that register; ballot paper descriptions; the abbreviations of Andrew Teale's Local
 *   Elections Archive Project (C, Lab, LD, Grn, Lib), of Open Council Data UK (con, ref, other) and of the House of
 *   Commons Library's workbooks (GRN, OTH, NOC). "Res" is left out: it is Respect in one feed and residents in another.
 * - colours: the hue that a party is known by on British results pages; the shade is Rosette's own, chosen for contrast.
 * - Welsh: the names of Welsh-language news (BBC Cymru, Golwg360) where a party is in it, else a plain translation. In the
 *   radical form: a sentence has to put them where nothing mutates, as behind an inflected verb ("Enillodd Llafur …").
 */
export const PARTIES = `Labour|Llafur|Lab|e4003b|pp53,y blaid lafur
Labour and Co-operative;;labour-co-operative|Llafur a’r Blaid Gydweithredol|Lab/Co|e4003b|joint-party:53-119,labour co-op,lab co-op
Conservative;the Conservatives|Ceidwadwyr;y Ceidwadwyr|Con|0077c8|pp52,pp51,c,tory,tories,conservative and unionist
Liberal Democrat;the Liberal Democrats|Democratiaid Rhyddfrydol;y Democratiaid Rhyddfrydol|LD|faa61a|pp90,lib dem,ldem,libdem
Green;the Greens|Y Blaid Werdd;y Blaid Werdd|Grn|02a95b|pp63,green party of england and wales,plaid werdd
Scottish Green;the Scottish Greens|Plaid Werdd yr Alban|SGP|00b140|pp130
SNP;the SNP|SNP;yr SNP||fff066|pp102,scottish national,scottish national party (snp)
Plaid Cymru||PC|005b54|pp77,plaid,plaid cymru the party of wales
Reform UK||Ref|12b6cf|pp7931,reform
Brexit Party;the Brexit Party|Plaid Brexit|Brexit|12b6cf|
UKIP|||6d3177|pp85,pp84,uk independence,uk independence party (ukip)
Liberal;the Liberal Party|Y Blaid Ryddfrydol;y Blaid Ryddfrydol|Lib|eb7a43|pp54
Respect||Resp|46801c|pp362,respect the unity coalition
TUSC|||ec008c|pp804,trade unionist and socialist coalition
Women’s Equality;the Women’s Equality Party|Plaid Cydraddoldeb Menywod|WEP|432360|pp2755
Workers Party;the Workers Party|Plaid y Gweithwyr|WPB|780021|pp11382
Yorkshire Party;the Yorkshire Party|Plaid Swydd Efrog|Yorks|00aeef|pp2055
Mebyon Kernow||MK|d5c229|pp58,mebyon kernow the party for cornwall
Residents’ associations;residents’ associations;residents|Cymdeithasau trigolion;cymdeithasau trigolion|RA|8a6642|ratepayers
Independent;independents|Annibynnol;yr Annibynwyr|Ind|767676|ynmp-party:2
Others;others|Eraill;eraill|Oth|a39b92|all others
No overall control;no overall control|Dim rheolaeth gyffredinol;dim rheolaeth gyffredinol|NOC|8d99a6|
Not yet declared;not yet declared;not-declared|Heb ei ddatgan eto;heb ei ddatgan eto|–|b3b3b3|`;

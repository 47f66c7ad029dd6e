"""Words of English that name a kind of office or body and nobody in particular.

They only ever make the generator more careful: what they catch is reported and never linked on
their account.
"""

from hooks.model.dates import MONTHS

OFFICES = frozenset(
    "adviser advisor ambassador archbishop auditor bishop bursar cabinet captain chair chairman "
    "chairperson chairwoman chancellor chief clerk coach commander commissioner comptroller "
    "constable consul convener convenor coordinator coroner councillor counsel curator dean "
    "delegate deputy director editor executive founder governor head headteacher inspector judge "
    "leader lead librarian magistrate manager marshal mayor mayoress member minister moderator "
    "officer ombudsman partner premier president principal prosecutor provost rector registrar "
    "regulator representative secretary senator sergeant sheriff solicitor speaker spokesman "
    "spokesperson spokeswoman superintendent supervisor surveyor treasurer trustee vicar warden "
    "whip".split()
)
"""Offices that many bodies have."""

BODIES = frozenset(
    "academy administration agency alliance army assembly association authority bank board "
    "bureau cabinet charity church clinic club college commission committee company "
    "confederation constabulary consortium corporation council court department directorate "
    "federation force forum foundation gallery government group hospice hospital infirmary "
    "inspectorate institute institution laboratory legion library league ministry museum "
    "network office organisation organization panel parliament partnership party police school "
    "secretariat senate service services society surgery synod team treasury tribunal trust "
    "union unit university".split()
)
"""Kinds of bodies; a proper name of a body often ends in one."""

FIRMS = frozenset("limited ltd plc llp llc inc gmbh".split())
"""Letters with which the names of firms end."""

QUALIFIERS = frozenset(
    "borough city county crown district full local parish steering task town working".split()
)
"""What stands before a kind of body without saying which: `County Council`."""

PARTICLES = frozenset(
    "ab al ap bin da de del della den der di dos du el ferch ibn la le ten ter van verch von wa y "
    "zu".split()
)
"""Small words within the names of persons: `Ann van der Lee`."""

DAYS_AND_MONTHS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday easter christmas".split()
).union(map(str.lower, MONTHS))
"""Words of the calendar, which stand with a capital everywhere."""

STYLES = frozenset(
    "messrs mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness cllr cllrs "
    "councillor councillors rev revd reverend rabbi imam".split()
)
"""Styles behind which a capitalised word is somebody's name."""

LEADERS = frozenset(
    "a after also although an and another any as at because before both but by each either even "
    "every few for former from he her here his how however if in into its last like many more "
    "most my neither new next no nor not now of on once one only other our over she since so some "
    "still such than that the their then there these they this those though three through thus to "
    "today two under unless until what when where whether which while who whose why with within "
    "without yesterday you your".split()
)
"""Words that open a sentence or a phrase and begin no name."""

PLACE_WORDS = frozenset("across around at in inside near outside within".split())
"""Words behind which a name is most often that of a place."""

WAY_WORDS = PLACE_WORDS | frozenset(
    "above along approaching behind below beneath beside between beyond crossed crosses crossing "
    "entered entering enters for from into leave leaves leaving left nearest off onto opposite "
    "over past reached reaches reaching round serving through throughout to toured touring tours "
    "toward towards under up via visited visiting visits".split()
)
"""Words of place and way: behind them a bare family name may be a place."""

DEEDS = frozenset(
    "accepted accepts added adds admits admitted advised advises agreed agrees announced "
    "announces apologised appointed appoints approved approves argued argues asked asks attended "
    "attends audited audits backed backs believed believes bought buys called chaired chairs "
    "chooses chose claimed claims closed closes commissioned commissions complained concluded "
    "concludes confirmed confirms consulted consults criticised decided decides declined defended "
    "demanded denied denies drafted drafts employs explained explains fears felt fined fines "
    "funded funds hired hires hoped hopes insisted insists inspected inspects intended intends "
    "investigated investigates issued issues joined joins knew knows launched launches lobbied "
    "meets met negotiated objected objects offered opened opens opposed opposes ordered orders "
    "owned owns planned plans pledged praised promised promises proposed proposes prosecuted "
    "prosecutes published publishes recommended recommends refused refuses regulates rejected "
    "rejects replied replies reported reports requested resigned responded responds sacked sacks "
    "said says seeks sells signed signs sold sought speaks spoke stated states sued sues "
    "suggested suggests tells thanked thanks thinks thought told undertook urged urges visited "
    "visits voted votes wanted wants warned warns welcomed welcomes wished wishes withdrew "
    "worried writes wrote".split()
)
"""What only persons and bodies do."""

TO_WHOM = frozenset(
    "accused advised asked blamed by commissioned consulted criticised instructed invited joined "
    "met phoned praised quoted reminded replaced sacked succeeded sued thanked told trusted urged "
    "visited warned".split()
)
"""Words right behind which somebody stands."""

SUBSTANCES = frozenset(
    "access air anger asbestos blame cash cattle change childcare church coal concern "
    "concrete cost cotton counsel crime dairy damage damp data debris debt decay delay demand "
    "diesel disease doubt drought dust entry erosion fabric faith fear feedback fire flood "
    "fog food freight frost fuel furniture gas glass gold gossip grace graffiti grain gravel "
    "grief grit growth hail harm heat help hope hunger ice income interest ivy joy knowledge "
    "lack land light lightning litter livestock love luck machinery mail masonry media "
    "medicine milk mist money morale mortar moss mould mud music need news noise oil "
    "opposition pain paint panic peat permission plaster police pollen poverty power praise "
    "prayer price pride profit progress protest rain reading refuse relief rent repair "
    "revenue rice risk rot rubble runoff rust salt sand scrap scrutiny sewage shame sheep "
    "silage silence silt slate sleet sludge slurry smoke snow soil space speed steam steel "
    "steelwork stone storm street stress support surplus tax theft timber time traffic "
    "trespass trouble trust truth turnout violence war waste water wear weather wildlife wind "
    "wood woodland work".split()
)
"""Words that open a sentence without an article, of what is no somebody: `Rain closed it`."""

OPENERS = LEADERS - {"former", "new", "there"} | frozenset(
    "about above absent according across additionally adds afterwards again against agreed all "
    "almost along already alternatively always amid among answering anything anyway apart "
    "apologies are around aside ask asked asking attended attendees attending attn away back "
    "based bcc be been behind being below beneath beside besides better between beyond briefly "
    "call calling can caption cc certainly chaired chairing clearly compared concerning "
    "congratulations considering contact copyright could dear despite did do does doing down due "
    "during earlier eight eleven else elsewhere email eventually ever everybody everyone "
    "everything except faithfully fao far finally first five follow following formerly "
    "fortunately four further furthermore generally given goodbye had half has have having hello "
    "hence hereby hers hi i image include includes including indeed initially inside instead "
    "introducing invited inviting is it just kindly lastly lately later least leaving led less "
    "let likewise listen listening locally maybe me meanwhile meet meeting might mine moreover "
    "moved much must namely near nearly never nevertheless nine nobody none nonetheless note "
    "noted nothing nowadays off often oh ok onto opposite or originally others otherwise ought "
    "ours out outside overall overnight owing past per perhaps photo photograph picture please "
    "present presently previously proposed provided quite rather re read recently regarding "
    "regards replying representing resolved respectively said same saw say saying says seconded "
    "see seen seven several shall should signed similarly sincerely six somebody somehow someone "
    "something sometimes soon source speaking subsequently supported supposing sure tell ten "
    "thank thanking thanks theirs thereafter thereby therefore throughout till together tomorrow "
    "tonight too toward towards truly twelve underneath unfortunately unlike up upon us using "
    "usually versus via visit was watch we welcome well were whatever whenever whereas wherever "
    "whichever whilst whoever whom worse would writes writing wrote yes yet yours yourself".split()
)
"""Words that open a sentence or stand before a name and are no part of it: `However`, `In`."""

TITLES = OFFICES - {"dean"} | frozenset(
    "accountant activist administrator analyst apprentice archivist architect artist assessor "
    "astronomer barrister biographer botanist cadet campaigner caretaker chaplain chemist "
    "columnist composer conductor consultant controller corporal correspondent coxswain critic "
    "curate custodian detective doctor ecologist economist engineer envoy examiner expert farmer "
    "fellow foreman geologist headmaster headmistress historian investigator journalist keeper "
    "lamplighter lawyer lecturer lighthouse lifeguard master matron mayor midwife mistress "
    "musician negotiator novelist nurse organist pastor philosopher photographer physician pilot "
    "planner poet practitioner priest psychologist ranger reporter researcher reviewer sailor "
    "scientist scrutineer sculptor skipper specialist steward student surgeon teacher technician "
    "tutor verger veteran volunteer witness worker writer".split()
)
"""Words with which people are titled; none of them a given name, as `Dean` and `Mason` are."""

RANKS = frozenset(
    "ACC AM CEO CFO COO DC DCC DCI DCS DI DS DSI MEP MLA MP MSP PC PCC PCSO PFCC SI TD WPC Det "
    "Insp Supt Sgt Con Cons QC KC Cllrs Drs Profs Messrs Mmes".split()
)
"""Short forms of offices, ranks and styles that stand before a name; they count as written."""

TERMS = frozenset(
    "act action agenda agreement annex annual appendix area article assessment award bill budget "
    "business care case centre chapter charter child children civil code common community "
    "contract convention county crime data day declaration development directive draft early east "
    "economic education emergency energy environment equality executive family figure final "
    "financial first framework freedom front fund future general global good great green guidance "
    "guide head health high house housing human index indicator information initiative inquiry "
    "inspection international joint key kingdom law legal letter level list local management "
    "manual measure model month national new north note notice open order outcome page paper part "
    "performance phase plan planning policy press priority private programme progress project "
    "protection protocol public quality quarter question regional register regulation release "
    "report rescue research resolution resource review right risk road royal rule rural "
    "safeguarding safety schedule scheme second section senior series social south special stage "
    "standard state states statement statute strategic strategy street strategies structure "
    "summary survey system table target task term terms third together top tower trade training "
    "transport treaty united urban version vision volume way week west white working workforce "
    "world year young youth zone".split()
)
"""Words of titles and terms, in which they stand with a capital and name nobody."""

PEOPLES = frozenset(
    "african american arab asian australian belgian british bulgarian canadian caribbean catholic "
    "chinese christian cornish croatian czech danish dutch english european finnish french german "
    "greek hungarian indian irish islamic israeli italian japanese jewish korean latin mexican "
    "muslim norwegian pakistani polish portuguese protestant roman romanian russian scottish "
    "spanish swedish swiss turkish ukrainian victorian welsh western eastern northern "
    "southern afghan anglican arabic bengali farsi gujarati gypsy hindi iranian iraqi kurdish "
    "lithuanian mandarin nepali nigerian pashto punjabi sikh somali swahili syrian tamil thai "
    "urdu yemeni".split()
)
"""Nationalities, religions and quarters."""

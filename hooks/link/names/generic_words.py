"""Words of English that name a kind of office or body and nobody in particular.

They only ever make the generator more careful: what they catch is reported and never linked on
their account.
"""

from __future__ import annotations

OFFICES = frozenset(
    "adviser advisor ambassador archbishop auditor bishop bursar cabinet captain chair chairman "
    "chairperson chairwoman chancellor chief clerk coach commander commissioner comptroller "
    "constable consul convener convenor coordinator coroner councillor counsel curator dean "
    "delegate deputy director editor executive founder governor head headteacher inspector judge "
    "leader lead librarian magistrate manager marshal mayor mayoress member minister moderator "
    "officer ombudsman partner premier president principal prosecutor provost rector registrar "
    "regulator representative secretary senator sergeant sheriff solicitor speaker "
    "spokesman spokesperson spokeswoman superintendent supervisor surveyor treasurer trustee "
    "vicar warden whip".split()
)
"""Offices that many bodies have."""

BODIES = frozenset(
    "academy administration agency alliance assembly association authority bank board bureau "
    "cabinet charity church clinic club college commission committee company "
    "confederation constabulary consortium corporation council court department directorate "
    "federation force forum foundation government group hospital inspectorate "
    "institute institution laboratory legion library league ministry museum network office "
    "organisation organization panel parliament partnership party police "
    "school secretariat senate service services society surgery synod team treasury "
    "tribunal trust union unit university".split()
)
"""Kinds of bodies; a proper name of a body often ends in one."""

FIRMS = frozenset("limited ltd plc llp llc inc gmbh".split())
"""Letters with which the names of firms end."""

QUALIFIERS = frozenset(
    "borough city county crown district full local parish steering task town working".split()
)
"""What stands before a kind of body without saying which: `County Council`."""

DAYS_AND_MONTHS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december easter christmas".split()
)
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

TERMS = frozenset(
    "act action agenda agreement annex annual appendix area article assessment award bill budget "
    "business care case centre chapter charter child children civil code common community "
    "contract convention county crime data day declaration development directive draft early "
    "east economic education emergency energy environment equality executive family figure final "
    "financial first framework freedom front fund future general global good great green guidance "
    "guide head health high house housing human index indicator information initiative inquiry "
    "inspection international joint key kingdom law legal letter level list local management "
    "manual measure model national new north note notice open order outcome page paper part "
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
    "southern".split()
)
"""Nationalities, religions and quarters."""

"""Invented names, enough for ten thousand, and a few thousand ordinary words."""

from itertools import product

FUNCTION_WORDS = (
    "the of and to in a is that for it was on as with be by are this have from at which not or "
    "had an but were their one has its been they more will would there what when about up into "
    "who than other time some these may no can new also only many then such our after should we "
    "any through over between under most two both where because while each before during without "
    "again further once here how all few own same so too very his her him she he them you your"
).split()
_STEMS = (
    "account act agree allot appoint arrange assess assist attend back bank bridge build call "
    "care chart claim clean clear collect command commit compare complain connect consider "
    "consult contract contribut correct count cover creat cultivat debat decid defin deliver "
    "depart design detect develop direct discuss distribut divid document drain dredg educat "
    "elect embank employ engag enter establish estimat examin exchang expand expect explain "
    "explor extend farm fill find float flood follow form found fund gather govern grant ground "
    "group guard harvest help hold improv includ increas inform inspect install interpret invest "
    "invit join judg keep labour land lead learn level limit link list load maintain manag mark "
    "measur meet mend merg monitor negotiat notic observ offer open operat order organis own pass "
    "pay perform plant plan present prevent print produc promis propos protect prov provid "
    "publish pump purchas rais reach read receiv recommend record reduc refer reform regard "
    "regulat relat repair replac report request requir research reserv respond restor restrict "
    "return review reward sampl seal search secur select separat serv settl shar shift signal "
    "spend start stat stor strengthen studi submit succeed suggest suppl support survey teach "
    "test track trad train transfer transport treat trust turn understand updat us valu visit vot "
    "walk warn watch water weigh work writ"
).split()
_ENDINGS = "ing ed er ers able ment ments ation ations ive ively ors or ance al ally".split()
CONTENT_WORDS = [stem + ending for ending, stem in product(_ENDINGS, _STEMS)]
"""Some three thousand words, the commoner endings first."""

GIVEN_NAMES = (
    "Ada Agnes Alan Albert Alice Amina Anders Anita Arthur Astrid Barbara Beatrice Bela Bernard "
    "Bianca Boris Bridget Bruno Carla Cecil Chiara Clara Conrad Cora Dagmar Daniel Deepa Denis "
    "Dora Edgar Edith Elena Elias Elsa Emil Erik Esther Eva Farah Felix Fiona Flora Frank Frida "
    "Gareth Gerda Gilbert Gloria Greta Gustav Hanna Harald Hasan Hazel Hector Helga Hugo Ida Ines "
    "Ingrid Irene Isaac Ivan Jakob Jana Jasper Joan Jonas Josef Judith Kamal Karin Klara Kofi "
    "Lars Laura Leila Leo Lina Lorenz Louis Lucia Magnus Marek Maria Martin Maud Milan Mira "
    "Moritz Nadia Nela Nils Nora Olga Oscar Otto Paula Petra Priya Rafael Renate Robert Rosa "
    "Rupert Ruth Sami Selma Simon Sofia Stefan Tamara Theo Thomas Tilda Ugo Ulla Vera Victor "
    "Vilma Walter Wanda Yara"
).split()
_PLACE_STARTS = (
    "Alder Amber Apple Arrow Ash Barn Beck Birch Black Brack Bram Broad Brook Burn Calder Carl "
    "Chal Cold Crow Dale Deep Dray Dun Elm Ever Fal Farn Fen Fern Gold Gran Hart Hazel Heath Holl "
    "Ivy Kell Kings Lang Lark Lin Long Mar Marsh Mel Mill Moor Nether North Oak Old Otter Pen Rad "
    "Raven Red Rush Sand Shel South Stan Stone Swan Thorn Under Wald Wel West Whit Wild Wind Wood"
).split()
_PLACE_ENDS = (
    "bank beck bourne bridge brook bury by combe cote cross dale den don field ford gate ham head "
    "holm hurst ing leigh ley low mere minster mouth over port ridge shaw side stead stoke stow "
    "thorpe ton wade wall ward water well wick wold wood worth"
).split()
PLACES = [start + end for end, start in product(_PLACE_ENDS, _PLACE_STARTS)]
"""Some three thousand places, which are family names too."""

BODIES = (
    "Water Board|Drainage Trust|River Agency|Harbour Office|Canal Company|Forest Council|"
    "Fisheries Inspectorate|Land Registry|Seed Exchange|Lock-keepers’ Guild|Weather Service"
).split("|")
OFFICES = "Chair|Chief Engineer|Director of Works|Surveyor|Treasurer|Deputy Treasurer".split("|")
STYLES = "Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady".split("|")

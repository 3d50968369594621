"""Surface forms of changes and of harmless variants, for `plant.py make --hand wide`. Standard library only.

Written from the words of the issue alone, before its writer had read a detector or the first hand's forms: so that a kind
is tried in more ways than its rules were made for. A change is a tuple (start, end, replacement, manner, kinds that count as
right, by letter: n number, d date, r name, g negation, m modality, a attribution, q quote). Changes inside quotation marks have the
manner `in-quote`, and the kind quote is right for them too. The forms are regular expressions without a grammar: some of what
they make is clumsy English, and a few "harmless" variants are not (a quarter percent of them, by reading alarms on the half
that was looked at).
"""
import datetime, random, re

WD = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MON = "January February March April May June July August September October November December".split()
MAB = {"January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct.", "November": "Nov.", "December": "Dec."}
MANY = MON + list(MAB.values())
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
NW = {w: i for i, w in enumerate(ONES)}; NW.update({v: k for k, v in TENS.items()})
def spell(n):
    if n < 20: return ONES[n]
    if n < 100: return TENS[n // 10 * 10] + ("-" + ONES[n % 10] if n % 10 else "")
ORD = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
CITIES = "London Paris Moscow Berlin Beijing Tokyo Jerusalem Baghdad Kabul Damascus Cairo Tehran Islamabad Geneva Brussels Boston Chicago Houston Dallas Denver Seattle Atlanta Miami Detroit Philadelphia Phoenix Cleveland Orlando Charlotte Pittsburgh Baltimore Manhattan Brooklyn Hollywood Ferguson Charleston Tampa".split() + ["New York City", "Los Angeles", "San Francisco", "Las Vegas", "New Orleans", "Kansas City"]
STATES = "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming".split() + ["New Hampshire", "North Carolina", "South Carolina", "New Jersey", "New Mexico"]
COUNTRIES = "Iran Iraq Syria Russia China Japan France Germany Israel Egypt Libya Turkey Pakistan Afghanistan Mexico Canada Cuba Yemen Ukraine Poland Italy Spain India Brazil Kenya Jordan Lebanon".split() + ["North Korea", "South Korea", "Saudi Arabia"]
NATS = "Iranian Iraqi Syrian Russian Chinese Japanese French German Israeli Egyptian Libyan Turkish Pakistani Afghan Mexican Canadian Cuban Ukrainian Polish Italian Spanish Indian British American Saudi Palestinian".split()
ACRO = "FBI CIA NSA IRS EPA NATO CNN NBC CBS ABC NPR ACLU NRA GOP ISIS DHS ICE UN EU".split()
ORGS = ["White House", "Pentagon", "State Department", "Justice Department", "Treasury Department", "Supreme Court", "Defense Department", "Labor Department", "Homeland Security", "Federal Reserve", "Fox News", "New York Times", "Washington Post", "Wall Street Journal", "Tea Party", "Google", "Facebook", "Twitter", "Boeing", "Microsoft", "Amazon", "Apple", "Walmart", "Harvard", "Yale", "Capitol Hill", "United Nations", "European Union", "House of Representatives", "Planned Parenthood"]
FIRST = "John James Robert Michael William David Richard Joseph Thomas Charles Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Daniel Matthew Anthony Mark Paul Steven Andrew Kenneth George Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Eric Jonathan Stephen Larry Scott Benjamin Samuel Frank Gregory Raymond Alexander Patrick Jack Dennis Jerry Donald Barack Hillary Mitt Bill Joe Jim Bob Mike Tom Ted Nancy Harry Rick Newt Ron Herman Michele Marco Bernie Jeb Chris Ben Carly Tim Jeff Rand Rex Kellyanne Sean Steve Susan Eric Loretta Christopher Brett Christine Paul Mitch Chuck Dianne Lindsey Kirstjen Melania Ivanka Jared Reince Roger Keith Laura Michelle Anita Rachel Megyn Anderson".split()
LAST = "Smith Johnson Williams Brown Jones Miller Davis Wilson Taylor Moore Harris Martin Thompson Robinson Walker Hall Allen Wright Hill Scott Adams Baker Carter Mitchell Turner Phillips Parker Evans Collins Stewart Morris Rogers Reed Bailey Cooper Howard Peterson Hughes Foster Bennett Hayes Coleman Perkins".split()
FI = set(FIRST)
TITLES = ["President", "Sen.", "Rep.", "Gov.", "Senator", "Governor", "Representative", "Secretary", "Judge", "Mayor", "Justice", "Gen.", "Lt. Gov.", "Vice President", "Attorney General"]
def alt(words): return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
QUO = re.compile(r'“[^“”]*”|"[^"]*"')
def quoted_spans(s):
    out = [(m.start(), m.end()) for m in QUO.finditer(s)]
    rest = QUO.sub(lambda m: "\0" * len(m.group()), s)
    m = re.search(r'[“"]', rest)
    if m: out.append((m.start(), len(s)))           # opened here, closed elsewhere
    m = re.search(r'[”]', rest)
    if m: out.append((0, m.end()))
    return out
def inq(s, i): return any(a <= i < b for a, b in quoted_spans(s))
def case(new, old): return new[0].upper() + new[1:] if old[:1].isupper() else new

# ---------------------------------------------------------------- changes
def other(r, xs, x, k=None): return r.choice([y for y in xs if y.lower() != x.lower()])
def fmt(n, like): return f"{n:,}" if "," in like or n >= 10000 else str(n)
def perturb(r, t):
    if "." in t:
        a, b = t.split("."); n = round(float(t.replace(",", "")) + r.choice([0.4, 1.2, 2.3, -0.3, 5]), len(b))
        if n <= 0: n = float(t) + 1.5
        return f"{n:.{len(b)}f}"
    n = int(t.replace(",", ""))
    ways = [n + 1, n + 2, n * 2, n * 3] + ([n - 1] if n > 2 else []) + ([n // 2] if n > 5 else [])
    if n >= 12: 
        s = list(str(n)); 
        if s[0] != s[1] and s[1] != "0": s[0], s[1] = s[1], s[0]; ways.append(int("".join(s)))
        ways.append(n + r.choice([10, 30]))
    return fmt(r.choice([w for w in ways if w != n]), t)
NUM = r"(?<![\w.,$€£'’/:-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,$€£'’/:-])\d+(?:\.\d+)?"
UNITDUR = r"(?:second|minute|hour|day|week|month|year|decade)s?"
def numbers(s, r, art):
    for m in re.finditer(r"(?<![\w.,])([$€£])(\d[\d,]*(?:\.\d+)?)( (?:million|billion|trillion|thousand))?(?![\d])", s):
        yield m.start(2), m.end(2), perturb(r, m.group(2).rstrip(",")) + ("," if m.group(2).endswith(",") else ""), "money-amount", "n"
        if m.group(3): yield m.start(3), m.end(3), " " + other(r, ["million", "billion", "trillion"], m.group(3).strip()), "money-scale", "n"
    for m in re.finditer(rf"({NUM})(?: ?%|[ -]per ?cent\b| percentage points?)", s): yield m.start(1), m.end(1), perturb(r, m.group(1)), "percent", "n"
    for m in re.finditer(rf"(?<=, )(\d\d)(?=,)", s): 
        if re.search(r"[A-Z]\w+, $", s[:m.start()]) and not re.search(rf"(?:{alt(MANY)}) ?\d*, $", s[:m.start()]): yield m.start(1), m.end(1), str(int(m.group(1)) + r.choice([1, 3, 10, -4])), "age-comma", "n"
    for m in re.finditer(r"\b(\d+)-year-old", s): yield m.start(1), m.end(1), perturb(r, m.group(1)), "age-year-old", "n"
    for m in re.finditer(rf"({NUM}) (?:to|and|or|-|–) ({NUM})\b", s): 
        if not re.match(r"(?:19|20)\d\d$", m.group(2)): yield m.start(2), m.end(2), perturb(r, m.group(2)), "range", "n"
    for m in re.finditer(r"(?<![\w.-])(\d{1,3})([-–])(\d{1,3})(?![\w-])", s): yield m.start(1), m.end(3), f"{int(m.group(1)) + r.choice([1, 2, 5])}{m.group(2)}{max(0, int(m.group(3)) - r.choice([0, 1, 2]))}", "score", "n"
    for m in re.finditer(rf"({NUM}) (?:miles?|feet|foot|inches|kilomet\w+|met\w+s|pounds|tons|acres|gallons|yards)\b", s): yield m.start(1), m.end(1), perturb(r, m.group(1)), "measure", "n"
    for m in re.finditer(rf"({NUM})( (?:million|billion|trillion))\b", s):
        yield m.start(1), m.end(1), perturb(r, m.group(1)), "scaled-amount", "n"
        yield m.start(2), m.end(2), " " + other(r, ["million", "billion", "trillion"], m.group(2).strip()), "scale", "n"
    for m in re.finditer(rf"({NUM})(?= [a-z])", s):
        t = m.group(1)
        if re.match(rf"(?:19|20)\d\d$", t) or re.search(rf"(?:{alt(MANY)}) $", s[:m.start()]) or re.match(rf" (?:million|billion|trillion|thousand|percent|per cent|to|and|or|a\.m|p\.m|am\b|pm\b|o.clock|{UNITDUR}\b|in\b|at\b|for\b|as\b|that\b|when\b|if\b)", s[m.end():]): continue
        yield m.start(), m.end(), perturb(r, t), "count-digits" if "," not in t else "count-large", "n"
    for m in re.finditer(rf"\b({alt(NW)})\b(?=[ -][a-z])", s, re.I):
        if m.group(1).lower() in ("zero", "one") or re.match(rf"[ -](?:{UNITDUR}|of those things|decades?|years?)\b", s[m.end():]): continue
        n = NW[m.group(1).lower()]; k = n + r.choice([1, 2, 3]) if n < 18 else other_int(r, n)
        if spell(k): yield m.start(), m.end(), case(spell(k), m.group(1)), "count-word", "n"
    for m in re.finditer(r"\b[Oo]ne (?=(?:of the|person|man|woman|officer|official|vote|member|senator|aide|state|percent)\b)", s): yield m.start(), m.end() - 1, case(r.choice(["two", "three", "four"]), m.group()), "one-to-more", "n"
    for m in re.finditer(rf"\b({alt(ORD)})\b", s, re.I):
        if re.match(r"(?:-| (?:time|debate|term|quarter|person|place|amendment|day|year|vote|in|to|district|round|black|woman|president|such|attempt|half|state|district|circuit|ranking|lady|anniversary|week|month|round|world|conviction|trial|count|shot))", s[m.end():], re.I) and "First Lady" not in s and "first lady" not in s:
            yield m.start(), m.end(), case(other(r, ORD[:6], m.group(1)), m.group(1)), "ordinal-word", "n"
    for m in re.finditer(r"\b(\d+)(st|nd|rd|th)\b", s):
        if not re.search(rf"(?:{alt(MANY)}) $", s[:m.start()]): k = int(m.group(1)) + r.choice([1, 2, 10]); yield m.start(), m.end(), f"{k}{'th' if 10 < k % 100 < 14 else {1:'st',2:'nd',3:'rd'}.get(k % 10, 'th')}", "ordinal-digit", "n"
    FR = ["half", "a third", "two-thirds", "a quarter", "three-quarters", "one-third", "one-fifth"]
    for m in re.finditer(r"\b(half|a third|one[- ]third|two[- ]thirds|a quarter|one[- ]quarter|three[- ]quarters)(?= (?:of|the|a)\b)", s): yield m.start(), m.end(), r.choice([f for f in FR if f[-5:] != m.group(1)[-5:]]), "fraction", "n"
    CO = ["dozens", "hundreds", "thousands", "millions", "tens of thousands"]
    for m in re.finditer(r"\b([Dd]ozens|[Hh]undreds|(?<!of )[Tt]housands|[Mm]illions|[Bb]illions)(?= of| )", s): yield m.start(), m.end(), case(other(r, CO, m.group(1)), m.group(1)), "collective", "n"
    for m in re.finditer(r"\b(twice|double|doubled|tripled?|three times|four times)\b", s): yield m.start(), m.end(), {"twice": "three times", "double": "triple", "doubled": "tripled", "triple": "double", "tripled": "doubled", "three times": "five times", "four times": "twice"}[m.group(1)], "multiple", "n"
    B = {"more than": "fewer than", "at least": "at most", "less than": "more than", "fewer than": "more than", "up to": "at least", "nearly": "more than", "almost": "more than"}
    for m in re.finditer(r"\b(more than|at least|less than|fewer than|up to|nearly|almost) (?=\$?\d|" + alt(NW) + ")", s): yield m.start(), m.end() - 1, B[m.group(1)], "bound", "nd"
def other_int(r, n): return r.choice([x for x in (20, 30, 40, 50, 60, 70, 80, 90) if x != n])
def dates(s, r, art):
    for m in re.finditer(rf"\b({alt(WD)})\b", s): yield m.start(), m.end(), other(r, WD, m.group(1)), "weekday", "d"
    for m in re.finditer(rf"\b({alt(MANY)})(?= \d{{1,2}}\b)", s):
        o = other(r, MON, m.group(1)); o = MAB.get(o, o) if m.group(1).endswith(".") else o
        if o[:3] != m.group(1)[:3]: yield m.start(), m.end(), o, "month-of-day", "d"
    for m in re.finditer(rf"\b(?:{alt(MANY)}) (\d{{1,2}})(?![\d:%])(?:th|st|nd|rd)?", s):
        d = int(m.group(1)); yield m.start(1), m.end(1), str(other_day(r, d)), "day-of-month", "d"
    for m in re.finditer(rf"\b(?:in|since|until|by|last|of|early|late|this) ({alt([x for x in MON])})(?! \d)\b", s, re.I):
        if m.group(1)[0].isupper(): yield m.start(1), m.end(1), other(r, MON, m.group(1)), "month", "d"
    for m in re.finditer(r"(?<![\w$,.-])((?:19|20)\d\d)(?![\w,%]|\.\d|-\w)(?! (?:people|votes|miles|troops))", s): yield m.start(), m.end(), str(int(m.group(1)) + r.choice([-1, 1, -2, 3, -10])), "year", "d"
    for m in re.finditer(r"\b((?:19|20)\d)0s\b", s): yield m.start(), m.end(), f"{int(m.group(1)) - 1}0s", "decade", "d"
    for m in re.finditer(r"\b(\d{1,2})((?::\d\d)? ?(?:a\.m\.|p\.m\.|am|pm)\b)", s): yield m.start(1), m.end(1), str(int(m.group(1)) % 12 + 1), "hour", "d"
    for m in re.finditer(r"(?<=\d )(a\.m\.|p\.m\.)", s): yield m.start(), m.end(), {"a": "p.m.", "p": "a.m."}[m.group(1)[0]], "am-pm", "d"
    R = {"yesterday": ["today", "last week"], "today": ["yesterday", "tomorrow"], "tomorrow": ["today", "next week"], "tonight": ["tomorrow night", "last night"]}
    for m in re.finditer(r"\b(yesterday|today|tomorrow|tonight)\b(?! show)", s, re.I):
        if m.group(1)[0].islower() or m.start() == 0: yield m.start(), m.end(), case(r.choice(R[m.group(1).lower()]), m.group(1)), "relative-day", "d"
    for m in re.finditer(r"\b(last|next|this|earlier this|later this) (week|month|year|weekend|spring|summer|fall|winter)\b", s, re.I):
        q = m.group(1).lower()
        yield m.start(1), m.end(1), case({"last": "next", "next": "last", "this": "last", "earlier this": "last", "later this": "next"}[q], m.group(1)), "last-next", "d"
        if m.group(2).lower() in ("week", "month", "year"): yield m.start(2), m.end(2), other(r, ["week", "month", "year"], m.group(2)), "relative-unit", "d"
    for m in re.finditer(r"\b(morning|afternoon|evening|night)\b", s):
        if re.search(rf"(?:{alt(WD)}|this|yesterday|the|last|in the|tomorrow) $", s[:m.start()]): yield m.start(), m.end(), other(r, ["morning", "afternoon", "evening"], m.group(1)), "part-of-day", "d"
    for m in re.finditer(rf"\b(\d+|{alt(NW)})([ -])({UNITDUR})\b(?!-old)( ago| earlier| later| before| after)?", s, re.I):
        w = m.group(1); f = "ago" if m.group(4) else "duration"
        if w.lower() == "one" or w.lower() == "zero": continue
        if w.isdigit(): n2 = perturb(r, w)
        else:
            n = NW[w.lower()] + r.choice([1, 2, 3, 4]); n2 = spell(n)
            n2 = case(n2, w)
        yield m.start(1), m.end(1), n2, f + "-amount", "dn"
        u = m.group(3); base = u.rstrip("s"); o = other(r, ["day", "week", "month", "year"], base)
        yield m.start(3), m.end(3), o + ("s" if u.endswith("s") else ""), f + "-unit", "dn"
    for m in re.finditer(r"(?<!\w)\b(before|after)\b(?= (?:the|a|his|her|their|he|she|they|it|\w+ing)\b)", s, re.I):
        yield m.start(), m.end(), case({"before": "after", "after": "before"}[m.group(1).lower()], m.group(1)), "before-after", "d"
    for m in re.finditer(r"\b(earlier|later)(?= (?:on|that|in|this|than)\b| (?:%s))" % alt(WD), s): yield m.start(), m.end(), {"earlier": "later", "later": "earlier"}[m.group(1)], "earlier-later", "d"
    for m in re.finditer(r"\b(?:in|last|next|this|since) (?:the )?(spring|summer|fall|winter|autumn)\b", s): yield m.start(1), m.end(1), other(r, ["spring", "summer", "winter"], m.group(1)), "season", "d"
def other_day(r, d): return r.choice([x for x in range(1, 29) if x != d and abs(x - d) < 12])
NOTNAME = set("The A An In On At But And For With From This That These Those He She It They We I You His Her Their Our My If When While As After Before By To Of Not No Yes So Or".split()) | set(WD) | set(MON) | set(COUNTRIES) | set(CITIES) | set(STATES) | set(NATS)
PERSON = re.compile(r"\b(%s)( [A-Z]\.)? ([A-Z][a-z]+(?:[A-Z][a-z]+)?)\b" % alt(FI))
def persons(art):
    out = {}
    for s in art["sentences"]:
        for m in PERSON.finditer(s):
            if m.group(3) not in NOTNAME: out.setdefault(m.group(3), set()).add(m.group(1))
    return {k: sorted(v)[0] for k, v in out.items()}, {k for k, v in out.items() if len(v) == 1}
def names(s, r, art):
    P = art["_persons"]; sur = list(P)
    pool = [x for x in sur] + r.sample(LAST, 2)
    for m in PERSON.finditer(s):
        if m.group(3) in NOTNAME: continue
        o = other(r, [x for x in pool if x != m.group(3)], m.group(3))
        yield m.start(), m.end(), P.get(o, r.choice(FIRST)) + " " + o, "full-name", "r"
        yield m.start(1), m.end(1), other(r, FIRST, m.group(1)), "first-name", "r"
        yield m.start(3), m.end(3), r.choice(LAST), "last-name-of-full", "r"
    if sur:
        for m in re.finditer(r"(?<![\w.] )(?<!\w)\b(%s)\b(?=[’']s?\b)?" % alt(sur), s):
            pre = s[:m.start()].split()[-1:] ; p = pre[0] if pre else ""
            if p[:1].isupper() and p not in ("Mr.", "Mrs.", "Ms.", "President", "Sen.", "Rep.", "Gov.", "Secretary") and m.start() > 0 and p not in NOTNAME: continue
            f = "titled-surname" if p in ("Mr.", "Mrs.", "Ms.") else "role-surname" if p[:1].isupper() and p not in NOTNAME else "surname"
            yield m.start(1), m.end(1), r.choice([x for x in pool if x != m.group(1)]), f, "r"
    for m in re.finditer(r"(?<![A-Z]\w\w )\b(%s)(?= [A-Z][a-z]+)" % alt(TITLES), s):
        if m.group(1) == "President" and re.search(r"Vice $", s[:m.start()]) or re.match(r" (?:Department|Pro|Committee)", s[m.end():]): continue
        same = {"Senator": "Sen.", "Governor": "Gov.", "Representative": "Rep.", "Justice": "Judge"}.get(m.group(1), m.group(1))
        yield m.start(), m.end(), other(r, ["President", "Sen.", "Rep.", "Gov.", "Mayor", "Judge", "Vice President", "former President", "Attorney General"], same), "title-change", "r"
    for lst, f in ((COUNTRIES, "country"), (STATES, "state"), (CITIES, "city"), (NATS, "nationality"), (ACRO, "acronym"), (ORGS, "organisation")):
        for m in re.finditer(r"(?<![\w-])(%s)(?![\w-])" % alt(lst), s):
            if f == "city" and re.match(r" (?:[A-Z])", s[m.end():]): continue
            if f == "state" and (re.search(r"(?:West|Washington) $", s[:m.start()])): continue
            yield m.start(), m.end(), other(r, lst, m.group(1)), f, "r"
    PA = {"Democrats": "Republicans", "Republicans": "Democrats", "Democrat": "Republican", "Republican": "Democrat", "Democratic": "Republican"}
    for m in re.finditer(r"\b(Democrats?|Republicans?|Democratic)\b", s):
        n = PA[m.group(1)]
        if m.group(1) == "Republican" and re.match(r" [a-z]| [A-Z]", s[m.end():]): n = "Democratic"
        yield m.start(), m.end(), n, "party", "r"
    for m in re.finditer(r"(?<!White )\b(House|Senate)\b(?! of)", s): yield m.start(), m.end(), {"House": "Senate", "Senate": "House"}[m.group(1)], "chamber", "r"
    ROLES = ["senator", "governor", "mayor", "congressman", "lawyer", "judge", "prosecutor", "spokesman", "chairman", "secretary of state", "attorney general", "police chief", "vice president"]
    for m in re.finditer(r"\b(?:a|the|former|The|his|her|an) (senator|governor|mayor|congressman|lawyer|judge|prosecutor|spokesman|spokeswoman|chairman|secretary of state|attorney general|police chief|vice president|defense secretary|president)\b(?! of the)", s): yield m.start(1), m.end(1), other(r, ROLES, m.group(1)), "role-noun", "r"
BE = "is are was were".split()
MOD = "will would can could should".split()
BASE = {}
for line in """accepted accept|accused accuse|announced announce|approved approve|arrested arrest|asked ask|attacked attack|backed back|began begin|blocked block|bought buy|called call|cancelled cancel|carried carry|charged charge|closed close|convicted convict|created create|cut cut|decided decide|defeated defeat|delivered deliver|destroyed destroy|dismissed dismiss|dropped drop|endorsed endorse|ended end|entered enter|faced face|filed file|fired fire|fled flee|found find|gave give|held hold|hired hire|ignored ignore|invited invite|issued issue|joined join|killed kill|launched launch|left leave|lost lose|made make|married marry|met meet|moved move|named name|offered offer|opened open|ordered order|paid pay|passed pass|played play|posted post|praised praise|published publish|pulled pull|pushed push|raised raise|ran run|received receive|rejected reject|released release|removed remove|replaced replace|reported report|resigned resign|returned return|ruled rule|seized seize|sent send|served serve|shared share|shot shoot|showed show|signed sign|sold sell|sought seek|spent spend|spoke speak|started start|stopped stop|submitted submit|sued sue|supported support|suspended suspend|testified testify|took take|traveled travel|tweeted tweet|used use|visited visit|vetoed veto|voted vote|walked walk|won win|worked work|wrote write|fell fall|rose rise|increased increase|reduced reduce|attended attend|appeared appear|nominated nominate|appointed appoint|withdrew withdraw|warned warn|criticized criticize|defended defend|discussed discuss|ordered order|met meet|struck strike|led lead|hit hit|saw see|got get|told tell|came come|went go|knew know|became become|grew grow|kept keep|drew draw""".split("|"):
    a, b = line.split(); BASE[a] = b
def pastverbs(s):
    for m in re.finditer(r"\b(%s)\b" % alt(BASE), s):
        pre = s[:m.start()].rstrip(); w = re.findall(r"[\w.’']+$", pre)
        if not w or not pre: continue
        w = w[0]
        if w.lower() in ("he", "she", "they", "it", "who", "which", "and", "officials", "police", "president", "court", "committee", "prosecutors", "republicans", "democrats", "lawmakers", "group", "company", "administration", "judge", "government", "house", "team", "man", "senate", "congress", "campaign", "department") or (w[0].isupper() and w.isalpha() and len(w) > 3 and len(pre.split()) >= 1 and w not in WD + MON + ["The", "This", "That", "They"] and not re.search(r"\b(?:by|at|of|in|with|for|is|was|are|were|be|been|being|has|had|have|to|from) (?:[A-Z][\w.]+ )*[A-Z]\w+$", pre)):
            if w.lower() == "and" : continue
            if m.group(1) in ("cut", "hit", "left", "shot", "called", "told") and w[0].islower() and w not in ("he", "she", "they", "who"): continue
            yield m
ANT = """rose fell|increased decreased|won lost|approved rejected|accepted rejected|supported opposed|support oppose|supports opposes|supporting opposing|increase decrease|increasing decreasing|allow prevent|allowed prevented|allows bars|passed failed|began ended|begin end|opened closed|open close|gained lost|raised lowered|joined left|arrived departed|strengthen weaken|guilty innocent|legal illegal|higher lower|better worse|majority minority|success failure|ahead behind|strong weak|safe dangerous|agreed disagreed|remember forget|bought sold|win lose|winning losing|accept reject|praised criticized|expand shrink|attack defend|attacked defended|positive negative|rich poor|inside outside|improve worsen|public private|largest smallest|highest lowest|most least|best worst|start stop|started stopped|include exclude|including excluding|defeat victory|true false|right wrong|alive dead|conservative liberal|conservatives liberals|hired fired|hire fire|convicted acquitted|tightened loosened|longer shorter|early late|older younger|growth decline|widely narrowly|unanimously narrowly|friend enemy|ally opponent|encouraged discouraged|love hate|trust distrust|upheld overturned|appeared disappeared|protect harm|confirmed denied|rising falling|cut raised|fewer more|few many|easy difficult|new old|big small|near far|hard easy|good bad|peaceful violent|popular unpopular|married divorced|survived died|saved killed|succeeded failed|enter leave|entered left|push pull|up down|for against""".split("|")
AM = {}
for a in ANT:
    x, y = a.split(); AM.setdefault(x, y); AM.setdefault(y, x)
for k in ("new", "old", "big", "hard", "up", "down", "good", "far", "early", "late", "right", "for", "near", "more", "most", "least", "left", "best"): AM.pop(k, None)
AM["against"] = "for"
UN = "able likely fair popular aware willing successful related happy usual necessary constitutional lawful".split(); IL = {"legal": "illegal", "possible": "impossible", "appropriate": "inappropriate", "responsible": "irresponsible", "regular": "irregular", "accurate": "inaccurate", "complete": "incomplete", "significant": "insignificant", "honest": "dishonest", "agree": "disagree", "agrees": "disagrees", "agreed": "disagreed", "approve": "disapprove", "credible": "incredible" }
IL.update({u: "un" + u for u in UN}); IL.pop("credible"); ILR = {v: k for k, v in IL.items()}
def negations(s, r, art):
    for m in re.finditer(r"\b((?:do|does|did|is|are|was|were|will|would|could|should|has|have|had|can|may|might|must)) not\b(?! only)", s): yield m.end(1), m.end(), "", "drop-not", "g"
    for m in re.finditer(r"\bcannot\b", s): yield m.start(), m.end(), "can", "cannot-can", "g"
    for m in re.finditer(r"\b(do|does|did|is|are|was|were|would|could|should|has|have|had)n[’']t\b", s): yield m.start(), m.end(), m.group(1), "drop-n't", "g"
    for m in re.finditer(r"\b(won|can)[’']t\b", s): yield m.start(), m.end(), {"won": "will", "can": "can"}[m.group(1)], "drop-n't", "g"
    for m in re.finditer(r"\b(is|are|was|were|will|would|could|should|has|have|had|can)\b(?= [a-z]+)(?! (?:not|never|no|n.t|to|only|less|a lot|it|he|she|they|you|we|there)\b)", s):
        if re.search(r"(?:that|who|which|he|she|they|it|[a-z]s|[A-Z]\w+|[a-z]{4,}) $", s[:m.start()]) and not re.search(r"\b(?:what|how|why|where|or) $", s[:m.start()], re.I):
            w = m.group(1)
            yield m.end(), m.end(), " not", "insert-not", "g"
            nt = {"will": "won’t", "can": "can’t"}.get(w, w + "n’t"); yield m.start(), m.end(), nt, "insert-n't", "g"
            if w in ("has", "have", "had", "will", "would", "could") : yield m.end(), m.end(), " never", "insert-never", "g"
            if w in ("has", "have", "had", "is", "are", "was", "were"): 
                if re.match(r" \w+(?:ing|ed)\b", s[m.end():]): yield m.end(), m.end(), " no longer", "insert-no-longer", "g"
    for m in re.finditer(r"(?<= )never (?=\w)", s): yield m.start(), m.end(), "", "drop-never", "g"
    for m in re.finditer(r"\b(there (?:is|are|was|were|has been|have been)|had|has|have|with|found|see|saw|showed) no (?!one|longer|more|matter|doubt|less)", s, re.I): yield m.end(1), m.end(), " ", "drop-no", "g"
    for m in re.finditer(r"\b(?:there (?:is|are|was|were)|has|have|had) (?=(?:evidence|plans|reason|problem|intention|enough|time|support|proof|doubt|information|contact|knowledge|questions|problems)\b)", s, re.I): yield m.end(), m.end(), "no ", "insert-no", "g"
    for m in re.finditer(r"\b(no one|nobody|none of|nothing|neither)\b", s, re.I): yield m.start(), m.end(), case({"no one": "everyone", "nobody": "everybody", "none of": "all of", "nothing": "everything", "neither": "both"}[m.group(1).lower()], m.group(1)), "none-all", "g"
    for m in re.finditer(r"\b(everyone|everybody|all of|everything|someone)\b", s, re.I): yield m.start(), m.end(), case({"everyone": "no one", "everybody": "nobody", "all of": "none of", "everything": "nothing", "someone": "no one"}[m.group(1).lower()], m.group(1)), "all-none", "g"
    for m in re.finditer(r"\b(failed|refused|declined|agreed|managed|tried) to\b", s): yield m.start(1), m.end(1), {"failed": "managed", "refused": "agreed", "declined": "agreed", "agreed": "refused", "managed": "failed", "tried": "refused"}[m.group(1)], "refuse-agree", "g"
    for m in pastverbs(s):
        if BASE[m.group(1)] != m.group(1):
            yield m.start(), m.end(), "did not " + BASE[m.group(1)], "did-not", "g"
            yield m.start(), m.end(), r.choice(["failed", "refused", "declined"]) + " to " + BASE[m.group(1)], "failed-to", "g"
            yield m.start(), m.end(), "never " + m.group(1), "never-verb", "g"
    for m in re.finditer(r"\b([Ww]ithout)\b(?= (?:a|any|the|his|her|their|[a-z]+)\b)(?! \w+ing)", s): yield m.start(), m.end(), case("with", m.group(1)), "without-with", "g"
    for m in re.finditer(r"(?<=[a-z] )(with)(?= (?:a|the|his|her|their)\b)", s): yield m.start(), m.end(), "without", "with-without", "g"
    for m in re.finditer(r"\bno longer (?=\w)", s): yield m.start(), m.end(), "still ", "no-longer-still", "g"
    for m in re.finditer(r"(?<![\w-])(%s)(?![\w-])" % alt(IL), s): yield m.start(), m.end(), IL[m.group(1)], "un-prefix", "g"
    for m in re.finditer(r"(?<![\w-])(%s)(?![\w-])" % alt(ILR), s): yield m.start(), m.end(), ILR[m.group(1)], "un-drop", "g"
    for m in re.finditer(r"(?<![\w-])(%s)(?![\w-])" % alt(AM), s): 
        yield m.start(), m.end(), AM[m.group(1)], "antonym", "gn" if m.group(1) in ("few", "many", "fewer") else "g"
def modality(s, r, art):
    for m in re.finditer(r"\bwill(?= (?!not\b)[a-z]+\b)(?! (?:of|to)\b)", s): 
        yield m.start(), m.end(), r.choice(["may", "might", "could"]), "will-may", "m"
        if re.search(r"(?:he|she|it|[A-Z]\w+) $", s[:m.start()]): yield m.start(), m.end(), r.choice(["is expected to", "is considering whether to", "hopes to", "plans to"]), "will-expected", "m"
    for m in re.finditer(r"\b(may|might|could)(?= (?!not\b)[a-z]+)(?! (?:of|to|well)\b)", s): yield m.start(), m.end(), "will" if m.group(1) != "could" else r.choice(["will", "must"]), "may-will", "m"
    for m in re.finditer(r"\bwould(?= (?!not\b|have\b|like\b)[a-z]+)", s): yield m.start(), m.end(), r.choice(["might", "could", "may"]), "would-might", "m"
    for m in re.finditer(r"\b(must|has to|have to|needs to|need to)(?= (?!not\b)[a-z]+)", s): yield m.start(), m.end(), r.choice(["may", "could"]), "must-may", "m"
    for m in re.finditer(r"\bshould(?= (?!not\b|have\b)[a-z]+)", s): yield m.start(), m.end(), r.choice(["will", "must", "may"]), "should-will", "m"
    for m in re.finditer(r"\b(?:is|are|was|were) (?:expected|likely|set|scheduled|due|poised|planning) to(?= [a-z]+)", s): yield m.start(), m.end(), "will" if m.group()[0] in "ia" else "would", "expected-will", "m"
    for m in re.finditer(r"(?<!a )(?<!the )(?<!his )(?<!her )(?<!’s )(?<!'s )(?<!ive )(?<!who )(?<!would )\b(?:plans|hopes?|intends?|wants?|aims?) to(?= (?!be\b)[a-z]+)", s): yield m.start(), m.end(), "will", "plans-will", "m"
    for m in re.finditer(r"\b(?:planned|hoped|intended|wanted|vowed|promised) to (%s)\b" % alt(set(BASE.values())), s):
        inv = {v: k for k, v in BASE.items()}; yield m.start(), m.end(), inv[m.group(1)], "planned-did", "m"
    for m in pastverbs(s):
        b = BASE[m.group(1)]
        f = r.choice([("allegedly " + m.group(1), "insert-allegedly"), ("reportedly " + m.group(1), "insert-reportedly"), ("will " + b, "did-will"), ("may have " + part(m.group(1)), "did-may-have"), ("considered " + ing(b), "did-considered"), ("planned to " + b, "did-planned"), ("could " + b, "did-could"), ("threatened to " + b, "did-threatened"), ("is expected to " + b, "did-expected"), ("might " + b, "did-might"), ("tried to " + b, "did-tried"), ("apparently " + m.group(1), "insert-apparently")])
        yield m.start(), m.end(), f[0], f[1], "mg" if f[1] == "did-tried" else "m"
    for m in re.finditer(r"(?<=[a-z] )(allegedly|reportedly|apparently|possibly|probably|likely|potentially|supposedly|perhaps) (?!to\b)(?=[a-z])", s):
        if not re.search(r"\b(?:is|are|was|were|more|most|be|as|very) $", s[:m.start()]): yield m.start(), m.end(), "", "drop-hedge", "m"
    for m in re.finditer(r"\b(alleged|suspected|reported|possible|potential|proposed|planned) (?=[a-z]{4,})", s):
        if re.search(r"\b(?:the|an|a|his|her|their|any|of) $", s[:m.start()]): yield m.start(), m.end(), "", "drop-alleged", "m"
    for m in re.finditer(r"\b(?:appears?|appeared|seems?|seemed) to (?:be|have)\b", s): yield m.start(), m.end(), {"be": {"s": "is", "d": "was"}, "have": {"s": "has", "d": "had"}}[m.group().split()[-1]]["d" if m.group().split()[0].endswith("ed") else "s"], "appears-is", "m"
    for m in re.finditer(r"\b(has|have) (%s)\b" % alt([v for v in BASE if v.endswith("ed")]), s): yield m.start(), m.end(), r.choice([f"may have {m.group(2)}", f"will {BASE[m.group(2)]}", f"could {BASE[m.group(2)]}"]), "has-done-may", "m"
    for m in re.finditer(r"\b(was|were) (%s)\b" % alt([v for v in BASE if v.endswith("ed")] + ["shot", "held", "sent", "found", "paid", "taken", "given"]), s): yield m.start(), m.end(), r.choice([f"may have been {m.group(2)}", f"{m.group(1)} allegedly {m.group(2)}", f"could be {m.group(2)}", f"will be {m.group(2)}"]), "was-done-may", "m"
    for m in re.finditer(r"\b(is|are|was|were)(?= (?:a|an|the)\b)", s): yield m.start(), m.end(), {"is": "may be", "are": "could be", "was": "may have been", "were": "might have been"}[m.group(1)], "is-may-be", "m"
    for m in re.finditer(r"\b(probably|possibly|definitely|certainly)\b", s): yield m.start(), m.end(), {"probably": "certainly", "possibly": "certainly", "definitely": "possibly", "certainly": "possibly"}[m.group(1)], "adverb-swap", "m"
    for m in re.finditer(r"\b(?:is|are) considering\b", s): yield m.start(), m.end(), r.choice(["has decided on", "has rejected"]), "considering-decided", "mg"
IRP = {"began": "begun", "fled": "fled", "gave": "given", "fell": "fallen", "rose": "risen", "ran": "run", "showed": "shown", "spoke": "spoken", "took": "taken", "wrote": "written", "saw": "seen", "got": "gotten", "came": "come", "went": "gone", "knew": "known", "became": "become", "grew": "grown", "drew": "drawn", "withdrew": "withdrawn", "struck": "struck"}
def part(v): return IRP.get(v, v)
def ing(b):
    if b in ("begin", "cut", "get", "run", "hit", "win", "stop", "drop"): return b + b[-1] + "ing"
    if b.endswith("e") and not b.endswith("ee"): return b[:-1] + "ing"
    return b + "ing"
ANON = ["a person familiar with the matter", "officials", "one source", "people close to the talks", "an unnamed official", "sources"]
def attribution(s, r, art):
    P = art["_persons"]; sur = list(P) + LAST[:5]
    for m in re.finditer(r"\bsaid\b(?! to have)", s):
        yield m.start(), m.end(), "claimed", "said-claimed", "a"
        yield m.start(), m.end(), r.choice(["warned", "admitted", "insisted", "alleged", "acknowledged", "conceded", "boasted", "suggested", "complained", "confirmed", "predicted"]), "said-other", "am"
        yield m.start(), m.end(), "reportedly said", "reportedly-said", "am"
    for m in re.finditer(r"\bsays\b", s): yield m.start(), m.end(), r.choice(["claims", "warns", "insists", "admits"]), "says-other", "a"
    for m in re.finditer(r"\b(claimed|warned|admitted|alleged|insisted|argued|acknowledged|conceded)\b(?= (?:that|the|he|she|they|it|Mr|on|in|[A-Z]))", s): yield m.start(), m.end(), "said", "other-said", "a"
    SP = r"((?:(?:Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Dr)\. |President |Secretary )?(?:[A-Z][a-z]+ )?(?:[A-Z][a-z’']+(?:[A-Z][a-z]+)?))"
    for m in re.finditer(SP + r" (?:said|says|told)\b", s):
        w = m.group(1)
        if w.split()[-1] in NOTNAME or w in WD: continue
        if w not in ("He", "She", "They"):
            n = r.choice([x for x in sur if x not in w]); yield m.start(1), m.end(1), n, "speaker-other", "ar"
        anon = r.choice(ANON); yield m.start(1), m.end(1), case(anon, w) if m.start(1) == 0 else anon, "speaker-anonymous", "a"
        if r.random() < .5: yield m.start(1), m.end(1), case(r.choice(["the governor", "the White House", "a spokesman", "the company", "his lawyer", "police"]), w) if m.start(1) == 0 else r.choice(["the governor", "the White House", "a spokesman", "the company", "his lawyer", "police"]), "speaker-role", "a"
    for m in re.finditer(r"\b(He|She|They|he|she|they) (?:said|says)\b", s):
        yield m.start(1), m.end(1), case(r.choice(["the governor", "the White House", "prosecutors", "his lawyer", "a spokesman", "critics"]), m.group(1)), "pronoun-speaker", "a"
    for m in re.finditer(r"\b([Oo]fficials|[Aa]uthorities|[Pp]olice|[Pp]rosecutors|[Ss]ources|[Ee]xperts|[Aa]ides|[Cc]ritics|[Aa]nalysts) (?:said|say|told)\b", s): yield m.start(1), m.end(1), case(other(r, ["officials", "police", "prosecutors", "lawmakers", "witnesses", "experts", "critics"], m.group(1)), m.group(1)), "group-other", "a"
    for m in re.finditer(r"\b(?:a|the|one|The|A|One) (?:[a-z]+ ){0,2}(official|spokesman|spokeswoman|aide|source|lawyer|adviser|source) (?:said|told)\b", s): yield m.start(), m.start(1), case(r.choice(["a former ", "a rival ", "a Republican ", "a Pentagon ", "a White House "]), m.group()), "official-other", "a"
    m = re.search(r",? according to ((?:the |a |an |two |one )?[\w’'. ]+?)(?=[.,](?:\s|$))", s)
    if m and len(m.group(1)) < 60:
        e = m.end()
        if s[e:] .startswith(",") and s[m.start()] == ",": yield m.start(), e + 1, "", "drop-according", "a"
        else: yield m.start(), e, "", "drop-according", "a"
        yield m.start(1), m.end(1), r.choice(["police", "the Pentagon", "his lawyer", "two people briefed on the matter", "a White House official", "critics"]), "according-other", "a"
    m = re.match(r"According to ([^,]{3,60}), ", s)
    if m: 
        yield 0, m.end(), "", "drop-according-front", "a"
        yield m.start(1), m.end(1), r.choice(["police", "the Pentagon", "his lawyer", "two people briefed on the matter", "critics"]), "according-other", "a"
    m = re.search(r"[^”\",], ((?:Mr\. |Mrs\. |Ms\. |Sen\. |the |a |President )?(?:[\w’']+ ){1,4}(?:said|says)(?: (?:on )?(?:%s))?)(?=\.$)" % alt(WD), s)
    if m and not re.search(r"\b(?:which|who|and|but|as)\b", m.group(1)): yield m.start() + 1, m.end(), "", "drop-said-tail", "a"
    m = re.match(r"((?:Mr\. |Mrs\. |Sen\. |The |President )?(?:[\w’']+ ){1,4}(?:said|says)(?: (?:on )?(?:%s))? (?:that )?)(?=(?:the|he|she|they|it|there|a|his|her|its|their) )" % alt(WD), s)
    if m: yield 0, m.end() + 1, s[m.end()].upper(), "drop-said-front", "a"
    if not re.search(r"[“”\"]|\b(?:said|says|say|according|told|added|reported|wrote|claimed|announced|argued|tweeted|asked)\b", s) and s.endswith(".") and len(s.split()) > 8 and s[0].isalpha():
        yield len(s) - 1, len(s) - 1, ", " + r.choice(["officials said", "according to a White House aide", "police said", "the company said", "a source said", "analysts said", "he claimed", "prosecutors allege", "according to people familiar with the matter", "Johnson said", "critics say", "according to local media"]), "add-tail", "a"
        if re.match(r"(?:The|He|She|They|It|A|His|In|There) ", s): yield 0, 1, r.choice(["Officials said ", "Police said that ", "According to a spokesman, ", "Critics claim ", "The company says ", "Aides said "]) + s[0].lower(), "add-front", "a"
STOP = set("the a an of to in on at for and or but with from by as that this these those is are was were be been being has have had do does did will would can could may might should it its he she they we i you his her their our my your me him them us not no so if when while what which who whom how there here just very more most than then about into over under up down out off all any some one also only own same such too again once after before because during through between both each few other".split())
RW = "strong terrible difficult historic dangerous important honest ridiculous serious wonderful shameful ordinary careful generous reckless brilliant".split()
RN = "people country money house deal family problem future party plan community border economy truth decision policy system industry".split()
RV = "build destroy protect change support leave remember stop welcome".split()
def quotes(s, r, art):
    spans = [(m.start(), m.end()) for m in QUO.finditer(s)]; op = None
    if not spans:
        m = re.match(r"[“\"]", s)
        if m and len(s) > 20: spans = [(0, len(s))]; op = "open-quote"
    for a, b in spans:
        inner = s[a + 1:b - 1]; ws = [m for m in re.finditer(r"[A-Za-z][\w’'-]*", inner)]
        if not ws: continue
        tag = op or ("scare" if len(ws) <= 3 else "partial" if inner[:1].islower() else "direct")
        cont = [m for m in ws if m.group().lower() not in STOP and len(m.group()) > 3 and (m.group()[0].islower())]
        if cont:
            m = r.choice(cont); w = m.group(); p0 = a + 1
            if w.endswith("ly"): n = r.choice(["quickly", "seriously", "quietly", "badly", "openly"])
            elif w.endswith("ing"): n = r.choice(["building", "fighting", "leaving", "watching", "helping"])
            elif w.endswith("ed"): n = r.choice(["wanted", "started", "helped", "watched", "ignored"])
            elif re.search(r"(?:ous|ful|ive|ible|able|al|ic)$", w): n = r.choice(RW)
            elif w.endswith("s") and not w.endswith("ss"): n = r.choice(RN) .rstrip("s") + "s"; n = n.replace("ys", "ies").replace("peoples", "people")
            else: n = r.choice(RN + RW)
            if n != w: yield p0 + m.start(), p0 + m.end(), n, tag + "-content", "q"
            if len(ws) > 5: yield p0 + m.start(), p0 + m.end() + (1 if inner[m.end():m.end() + 1] == " " else 0), "", tag + "-drop-word", "q"
            if len(ws) > 5: yield p0 + m.start(), p0 + m.start(), r.choice(RW) + " ", tag + "-add-word", "q"
            other_w = [x.group() for x in re.finditer(r"\b[a-z]{5,}\b", " ".join(art["sentences"]))]
            o = r.choice(other_w)
            if o != w: yield p0 + m.start(), p0 + m.end(), o, tag + "-article-word", "q"
        pr = [m for m in ws if m.group() in ("I", "we", "We", "he", "they", "He", "They", "our", "my", "you", "You")]
        if pr and tag != "scare":
            m = r.choice(pr); yield a + 1 + m.start(), a + 1 + m.end(), {"I": "we" if m.start() else "We", "we": "they", "We": "They", "he": "I", "He": "I", "they": "we", "They": "We", "our": "their", "my": "his", "you": "I", "You": "I"}[m.group()], tag + "-pronoun", "q"
KINDS = dict(number=numbers, date=dates, name=names, negation=negations, modality=modality, attribution=attribution, quote=quotes)
LETTER = dict(n="number", d="date", r="name", g="negation", m="modality", a="attribution", q="quote")

# ---------------------------------------------------------------- harmless variants
BRIT = """color colour|colors colours|favor favour|favorite favourite|honor honour|labor labour|neighbor neighbour|neighbors neighbours|neighborhood neighbourhood|center centre|centers centres|theater theatre|defense defence|offense offence|organization organisation|organizations organisations|organize organise|organized organised|recognize recognise|recognized recognised|criticize criticise|criticized criticised|criticizing criticising|apologize apologise|apologized apologised|realize realise|realized realised|emphasize emphasise|traveled travelled|traveling travelling|canceled cancelled|program programme|programs programmes|behavior behaviour|harbor harbour|rumor rumour|rumors rumours|license licence|gray grey|judgment judgement|toward towards|authorize authorise|authorized authorised|analyze analyse|fueled fuelled|labeled labelled|modeled modelled|skeptical sceptical|skepticism scepticism|aging ageing|catalog catalogue|dialog dialogue|enrollment enrolment|fulfill fulfil|counselor counsellor|aluminum aluminium|tire tyre|jewelry jewellery|check cheque|adviser advisor|advisers advisors|e-mail email|e-mails emails|website web site|while whilst|among amongst|mobilize mobilise|characterize characterise|characterized characterised|legalize legalise|summarize summarise|prioritize prioritise|minimize minimise|civilization civilisation|utilize utilise""".split("|")
BR = {}
for p in BRIT:
    a, b = p.split(" ", 1); BR[a] = b; BR.setdefault(b, a)
for k in ("check", "cheque", "tire", "license"): BR.pop(k, None)
CON = {"do not": "don’t", "does not": "doesn’t", "did not": "didn’t", "is not": "isn’t", "are not": "aren’t", "was not": "wasn’t", "were not": "weren’t", "will not": "won’t", "would not": "wouldn’t", "could not": "couldn’t", "should not": "shouldn’t", "has not": "hasn’t", "have not": "haven’t", "had not": "hadn’t", "cannot": "can’t", "can not": "can’t", "I am": "I’m", "we are": "we’re", "they are": "they’re", "it is": "it’s", "that is": "that’s", "we have": "we’ve", "I have": "I’ve", "he is": "he’s", "you are": "you’re", "we will": "we’ll", "I will": "I’ll", "he will": "he’ll", "they will": "they’ll", "there is": "there’s", "I would": "I’d"}
UNC = {v: k for k, v in CON.items() if k != "can not"}
ABBR = {"Sen.": "Senator", "Gov.": "Governor", "Rep.": "Representative", "Gen.": "General", "Lt.": "Lieutenant", "Sgt.": "Sergeant", "Dr.": "Doctor", "Sens.": "Senators", "Reps.": "Representatives"}
LONG = {"FBI": "Federal Bureau of Investigation", "CIA": "Central Intelligence Agency", "EPA": "Environmental Protection Agency", "IRS": "Internal Revenue Service", "NRA": "National Rifle Association", "U.N.": "United Nations", "E.U.": "European Union", "GOP": "Republican Party", "NSA": "National Security Agency", "ACLU": "American Civil Liberties Union", "D.C.": "DC", "DHS": "Department of Homeland Security", "NATO": "Nato"}
def once(pat, rep, s, r, flags=0):
    ms = list(re.finditer(pat, s, flags))
    if not ms: return None
    m = r.choice(ms); x = rep(m) if callable(rep) else m.expand(rep)
    return None if x is None else s[:m.start()] + x + s[m.end():]
def every(pat, rep, s, flags=0):
    t = re.sub(pat, rep, s, flags=flags); return None if t == s else t
def v_spelling(s, r, art): return every(r"\b(%s)\b" % alt(BR), lambda m: BR[m.group(1)], s)
def v_digits_to_words(s, r, art): return once(r"(?<![\w.,$€£/:-])(\d{1,2})(?= (?!percent|per cent|a\.m|p\.m|million|billion|trillion)[a-z]{3,})", lambda m: None if re.search(rf"(?:{alt(MANY)}) $", s[:m.start()]) else (spell(int(m.group(1))) if m.start() else spell(int(m.group(1))).capitalize()), s, r)
def v_words_to_digits(s, r, art): return once(r"(?<![\w-])(%s)(?= (?:people|years|months|days|weeks|men|women|states|officers|members|times|votes|hours|children|miles|others|counts|senators|candidates|officials))" % alt([w for w in NW if NW[w] > 1]), lambda m: str(NW[m.group(1)]), s, r)
def v_thousands(s, r, art): return every(r"(?<![\d,])(\d{1,3}),(\d{3})\b(?!,\d)", r"\1\2", s)
def v_million_out(s, r, art): return once(r"(?<![\w,.-])(\$?)(\d+)(?:\.(\d))? million\b", lambda m: f"{m.group(1)}{int(m.group(2)) * 1000000 + int(m.group(3) or 0) * 100000:,}", s, r)
def v_percent(s, r, art):
    t = re.sub(r"(\d) ?%", lambda m: m.group(1) + r.choice([" percent", " per cent"]), s)
    return t if t != s else every(r"(\d) per ?cent\b", lambda m: m.group(1) + "%", s)
def v_percent_spelt(s, r, art): return once(r"(?<![\w.,$-])(\d{1,2})(?: percent|%|per cent)", lambda m: spell(int(m.group(1))) + " percent", s, r)
def v_quotes(s, r, art):
    if "“" in s or "’" in s: return s.replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'")
    if s.count('"') % 2: return None
    k = [0]
    def f(m): k[0] += 1; return "“" if k[0] % 2 else "”"
    t = re.sub('"', f, s).replace("'", "’"); return None if t == s else t
def v_single_quotes(s, r, art): return every(r"“([^“”’‘]*)”", r"‘\1’", s)
def v_dashes(s, r, art): return every(r" ?(?:--|—) ?| – ", lambda m: r.choice([" – ", "—", " -- ", " — "]), s)
def v_contract(s, r, art): return once(r"\b(%s)\b" % alt(CON), lambda m: CON[m.group(1)], s, r)
def v_expand(s, r, art):
    s2 = s.replace("'", "’") if "“" not in s else s
    return once(r"\b(%s)\b(?! (?:been|got|become|had))" % alt([k for k in UNC if k not in ("that’s", "it’s", "he’s", "there’s", "I’d")]), lambda m: UNC[m.group(1)], s2, r)
def v_us(s, r, art):
    if "U.S." in s: return s.replace("U.S. ", "US ") if "U.S. " in s else None
    return every(r"\bthe United States\b(?= (?!of|[A-Z]))", r.choice(["the U.S.", "the US"]), s)
def v_us_long(s, r, art): return once(r"\bthe U\.?S\.?(?= (?:and|to|in|for|is|has|was|on|from|with|as|by)\b)", "the United States", s, r)
def v_title_long(s, r, art): return once(r"\b(%s)(?= [A-Z])" % alt(ABBR), lambda m: ABBR[m.group(1)], s, r)
def v_title_short(s, r, art):
    inv = {v: k for k, v in ABBR.items() if v in ("Senator", "Governor", "Representative")}
    return once(r"\b(Senator|Governor|Representative)(?= [A-Z][a-z])", lambda m: inv[m.group(1)], s, r)
def v_mr_dot(s, r, art): return every(r"\b(Mr|Mrs|Ms|Dr)\. ", r"\1 ", s)
def v_mr_drop(s, r, art): return once(r"\b(?:Mr|Mrs|Ms)\. (?=[A-Z])", "", s, r)
def v_mr_add(s, r, art):
    P = art["_persons"]; male = [k for k, v in P.items() if v in "Donald Barack Mitt Bill Joe Jim Bob Mike Tom Ted Harry Rick Newt Ron Herman Marco Bernie Jeb Chris Ben Tim Jeff Rand Rex John James Robert Michael William David Richard Paul George".split()]
    if not male: return None
    return once(r"(?<![A-Za-z.] )(?<=[a-z] )(%s)\b(?! [A-Z])" % alt(male), r"Mr. \1", s, r)
def v_president_drop(s, r, art): return once(r"\b(?:President|Sen\.|Senator|Gov\.|Rep\.|Gen\.) (?=[A-Z][a-z]+)", "", s, r)
def v_full_to_last(s, r, art): return once(r"(?<![A-Z]\w\w )(?<![A-Z]\w\w\. )\b(?:%s) (%s)\b" % (alt(FI), alt(art["_persons"])), r"\1", s, r) if art["_persons"] else None
def v_last_to_full(s, r, art): return once(r"(?<=[a-z] )(%s)\b(?! [A-Z])" % alt(art["_single"]), lambda m: None if re.search(r"(?:Michael|Mr) $", s[:m.start()]) else art["_persons"][m.group(1)] + " " + m.group(1), s, r) if art["_single"] else None
def v_title_after(s, r, art): return once(r"\b((?:Defense|Treasury|Interior|Energy|Labor) Secretary|White House [Pp]ress [Ss]ecretary|Attorney General|House Speaker|Vice President) ((?:%s) [A-Z][a-z]+)\b(?! [A-Z])(?=[ ,])" % alt(FI), lambda m: f"{m.group(2)}, the {m.group(1) if 'White' in m.group(1) else m.group(1).lower()}, ", s, r)
def v_month_abbr(s, r, art): return once(r"\b(%s)(?= \d)" % alt(MAB), lambda m: MAB[m.group(1)], s, r)
def v_month_full(s, r, art): inv = {v: k for k, v in MAB.items()}; return once(r"\b(%s)(?= \d)" % alt(inv), lambda m: inv[m.group(1)], s, r)
def v_day_month(s, r, art): return once(r"\b(%s) (\d{1,2})\b(?!,? \d{4}|:|%%)" % alt(MANY), lambda m: f"{m.group(2)} {dict((v, k) for k, v in MAB.items()).get(m.group(1), m.group(1))}", s, r)
def v_day_th(s, r, art): return once(r"\b(%s) (\d{1,2})\b(?![\d:%%])" % alt(MON), lambda m: f"{m.group(1)} {m.group(2)}{'th' if 10 < int(m.group(2)) < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(int(m.group(2)) % 10, 'th')}", s, r)
def v_weekday_date(s, r, art):
    if not art.get("date"): return None
    d = datetime.date.fromisoformat(art["date"])
    def f(m):
        k = (d.weekday() - WD.index(m.group(1))) % 7; e = d - datetime.timedelta(days=k); return f"{m.group(1)}, {MAB.get(MON[e.month - 1], MON[e.month - 1])} {e.day},"
    return once(r"(?<=on )(%s)(?= (?:that|to|in|after|at|by|and|[a-z]+ed)\b)" % alt(WD), f, s, r)
def v_on_weekday(s, r, art): return once(r"(?<=[a-z] )(?<!on )(?<!last )(?<!next )(?<!until )(?<!by )(?<!since )(?<!late )(?<!early )(?<!of )(?<!this )(?<!from )(?<!and )(?<!for )(?<!before )(?<!after )(?<!the )(%s)(?! [A-Z’'])(?! night| morning| afternoon| evening)" % alt(WD), r"on \1", s, r)
def v_drop_on(s, r, art): return once(r"(?<=said )on (%s)\b" % alt(WD), r"\1", s, r)
def v_ampm(s, r, art): return every(r"(\d) ?(a|p)\.m\.", lambda m: f"{m.group(1)}{m.group(2)}m", s) if not re.search(r"[ap]\.m\.$", s) else None
def v_spaces(s, r, art): return s.replace(" ", "  ", 2) if r.random() < .5 else s.replace(" ", "\u00a0", 1)
def v_said_that(s, r, art): return once(r"\bsaid that (?=the|he|she|they|it|his|her)", "said ", s, r) or once(r"\bsaid (?=(?:the|he|she|they|it|his|her) [a-z]+ (?:[a-z]+ )?(?:is|was|had|has|would|will|were)\b)", "said that ", s, r)
def v_invert(s, r, art):
    return once(r"(?<=[”\"] )((?:Mr\. |Mrs\. |Ms\. |Sen\. |Rep\. )?[A-Z][a-z]+(?: [A-Z][a-z]+)?) said(?=\.$|, | in | on )", lambda m: None if m.group(1) in ("He", "She", "They", "The", "It") else f"said {m.group(1)}", s, r) or once(r"(?<=[”\"] )said ((?:Mr\. |Sen\. |Rep\. )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=\.$|, )", r"\1 said", s, r)
def v_front_attr(s, r, art):
    m = re.match(r"^([“\"])([^“”\"]+),([”\"]) ((?:Mr\. |Mrs\. |Ms\. |Sen\. )?(?:[A-Z][a-z]+ )?[A-Z][a-z]+|[Hh]e|[Ss]he) said\.$", s)
    return f"{m.group(4)[0].upper() + m.group(4)[1:]} said{r.choice([',', ':'])} {m.group(1)}{m.group(2)}.{m.group(3)}" if m else None
def v_tail_to_front(s, r, art):
    m = re.match(r"^((?:The|A|He|She|It|They|His|Her|In) [^“”\"]+), ((?:the |a )?(?:[\w’']+ ){1,3})said\.$", s)
    return f"{m.group(2)[0].upper() + m.group(2)[1:]}said {m.group(1)[0].lower() + m.group(1)[1:]}." if m and not re.search(r"\b(?:who|which|and|as)\b", m.group(2)) else None
def v_according_front(s, r, art):
    m = re.match(r"^((?:The|A|He|She|It|They|His|Her) [^“”\"]+?),? according to ([^,“”\"]{3,60})\.$", s); return f"According to {m.group(2)}, {m.group(1)[0].lower() + m.group(1)[1:]}." if m else None
def v_oxford(s, r, art): return every(r"(\w+, \w+), and (?=\w+\b[^,]*\.)", r"\1 and ", s) or every(r"(\b[a-z]+, [a-z]+) and (?=[a-z]+\.$)", r"\1, and ", s)
def v_more_than_over(s, r, art): return once(r"\bmore than (?=\$?\d)", "over ", s, r) or once(r"\bover (?=\$?\d+ (?:people|million|percent|billion))", "more than ", s, r)
def v_dollars(s, r, art): return once(r"\$(\d[\d,.]*\d|\d)( million| billion| trillion)?(?![\d%])", lambda m: f"{m.group(1)}{m.group(2) or ''} dollars" if r.random() < .5 else "US$" + m.group(1) + (m.group(2) or ""), s, r) if not re.search(r"\$\d[\d.,]*(?: \w+)?-", s) else None
def v_money_m(s, r, art): return once(r"\$(\d+(?:\.\d+)?) (million|billion)\b", lambda m: f"${m.group(1)}{m.group(2)[0]}" + ("n" if r.random() < .5 else ""), s, r)
def v_ordinal(s, r, art): return once(r"\b(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= (?:time|year|term|district|day|debate|place|round|anniversary|grade|week)\b)", lambda m: {"third": "3rd"}.get(m.group(1), f"{ORD.index(m.group(1)) + 1}th"), s, r) or once(r"\b(3rd|4th|5th|6th|7th|8th|9th|10th)\b", lambda m: ORD[int(m.group(1)[:-2]) - 1], s, r)
def v_fraction(s, r, art): return every(r"\b(two|one|three)-(thirds?|quarters?|fifths?)\b", r"\1 \2", s)
def v_hyphen(s, r, art): return every(r"\b(\d+|%s)-year-old\b" % alt(NW), r"\1 year old", s) or every(r"\bco-(?=[a-z])", "co", s)
def v_acronym_long(s, r, art): return once(r"\b(%s)(?=[ ,.’'])" % alt([k for k in LONG if k not in ("D.C.", "GOP")]), lambda m: ("the " if not re.search(r"\b(?:the|The|a|an|former) $", s[:m.start()]) else "") + LONG[m.group(1)] if re.search(r"\b[Tt]he $", s[:m.start()]) else None, s, r)
def v_acronym_dots(s, r, art): return every(r"\b(FBI|CIA|NSA|UN|EU|EPA|IRS)\b", lambda m: ".".join(m.group(1)) + ".", s) or every(r"\b(?:F\.B\.I\.|C\.I\.A\.|N\.S\.A\.|U\.N\.)(?= )", lambda m: m.group().replace(".", ""), s)
def v_gop(s, r, art): return once(r"\bGOP(?= [a-z])", "Republican", s, r)
def v_last_name_possessive(s, r, art): return every(r"\b([A-Z][a-z]+s)[’']s\b", r"\1’", s)
def v_lower_title(s, r, art): return every(r"\b(President)(?= (?:of|and|in|to|has|was|is|said)\b)", "president", s)
def v_era(s, r, art): return every(r"\b(19|20)(\d)0s\b", r"’\g<2>0s", s) if r.random() < .3 else None
def v_ellipsis(s, r, art): return every(r"\. ?\. ?\.", "…", s) or every("…", "...", s)
def v_kilometer(s, r, art): return every(r"\bkilometer", "kilometre", s) or every(r"\bkm\b", "kilometres", s) or every(r"\bkilometers\b", "km", s)
def v_couple(s, r, art): return once(r"\b(?:a dozen)\b", "12", s, r) or once(r"\b12(?= (?:people|members|men|states))", "a dozen", s, r)
def v_years_hy(s, r, art): return once(r"\b(\d{4})-(\d\d)\b", r"\1–\2", s, r)
def v_comma_date(s, r, art): return once(r"\b((?:%s) \d{1,2}), (\d{4}),?" % alt(MANY), r"\1 \2", s, r)
VARIANTS = {k[2:]: f for k, f in list(globals().items()) if k.startswith("v_")}


class Forms:
    """Changes and variants of one article's sentences, by a seed."""
    # How often a kind is taken where a sentence allows several: rare kinds more often.
    WEIGHTS = dict(number=1.6, date=1.5, name=.9, negation=.8, modality=1.2, attribution=1, quote=1.3)

    def __init__(self, seed, article):
        self.random = random.Random(seed)
        self.article = dict(article)
        self.article["sentences"] = [s for p in article["paragraphs"] for s in p]
        self.article["_persons"], self.article["_single"] = persons(self.article)

    def change(self, sentence):
        """(kind, manner, changed sentence, other kinds that are right), or None."""
        r, found = self.random, {}
        for kind, forms in KINDS.items():
            for start, end, new, manner, right in forms(sentence, r, self.article):
                if sentence[start:end] == new: continue
                if kind != "quote" and inq(sentence, start): manner, right = "in-quote", right + "q"
                found.setdefault(kind, {}).setdefault(manner, []).append((start, end, new, right))
        if not found: return None
        kinds = sorted(found)
        kind = r.choices(kinds, [self.WEIGHTS[k] for k in kinds])[0]
        manners = sorted(found[kind]); plain = [m for m in manners if m != "in-quote"]
        manner = r.choice(plain if plain and r.random() < .85 else manners)
        start, end, new, right = r.choice(found[kind][manner])
        changed = re.sub(r"  +", " ", sentence[:start] + new + sentence[end:]).strip().replace(" a an ", " an ")
        return (kind, manner, changed, sorted({LETTER[x] for x in right} - {kind})) if changed != sentence else None

    def harmless(self, sentence):
        """The sentence with one to four harmless variants, and their manners."""
        r, made = self.random, []
        manners = sorted(VARIANTS); r.shuffle(manners); want = r.choice([1, 1, 2, 3, 4])
        for manner in manners:
            if manner == "spaces" and r.random() < .9: continue
            new = VARIANTS[manner](sentence, r, self.article)
            if new is not None and new != sentence:
                sentence = new; made.append(manner); want -= 1
                if want == 0: break
        return sentence, sorted(made)

#!/usr/bin/env python3
"""Plants known changes into articles, and scores what `diptych batch` finds of them. Standard library only.

usage: plant.py make TRIPLES.jsonl [--hand first|wide] [--seed N] [--half dev|held] > PLANTED.jsonl     input for `diptych batch`
       plant.py score PLANTED.jsonl PREDICTIONS.jsonl [--list KIND]           recall a kind, false alarms by variant

Every article becomes a pair: itself against a copy in which about one sentence in six carries one planted change
(number, date, name, negation, modality, attribution, quote) and most others a harmless variant (spelling, number style,
per cent signs, quotation marks, contractions, abbreviations, titles, order of paragraphs). Each change has a manner
("percent", "weekday", "n't added"); `--half` takes the odd or the even events AND one half of the words that changes
are made with, so that rules can be written looking at one half and judged on the other. The lists of opposites, roles and
hedges in `Sources/Alignment/Discrepancies` were written knowing both halves: there the held half is no blind test.
Half of the pairs are turned round.

`--hand wide` takes the forms of `surface_forms.py` instead: more ways to make each change and each variant, about three sentences in
ten changed, all paragraphs in another order, the halves by a hash of the article. It was written from the issue's words by somebody who
had not read the rules; its dev half was then read while they were mended, its held half never. Six seeds give about 900 sentences a kind.
Some of its changes count under a second kind too (a duration as number or date, a speaker as attribution or name): `strict` counts the first.

A planted change is found when the twin of its two sentences carries a discrepancy of its kind; `any` counts every hard kind,
`unlinked` those whose sentences are no twins. A harmless sentence is alarmed when its own twin carries a hard discrepancy.
"""
import collections, hashlib, json, random, re, sys

import surface_forms

HARD = ["number", "date", "name", "negation", "modality", "attribution", "quote"]
WORDS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
         "eighteen nineteen twenty").split()
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SHORT = {"January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct.",
         "November": "Nov.", "December": "Dec."}
# Two halves of the words that changes are made with.
PEOPLE = [["Harold Whitfield", "Marta Quiñones", "Daniel Okafor", "Susan Brandt", "Luis Herrera", "Anna Kowalski"],
          ["Peter Lindqvist", "Grace Adeyemi", "Robert Callahan", "Mei-Ling Zhou", "Omar Haddad", "Ellen Foster"]]
PLACES = [["Ohio", "Denver", "Portugal", "Chicago", "Kenya", "Oregon"], ["Nebraska", "Houston", "Norway", "Boston", "Peru", "Utah"]]
BODIES = [["Treasury", "World Bank", "Commerce Department", "NATO"], ["Federal Reserve", "Red Cross", "Labor Department", "OPEC"]]
KNOWN_PLACES = ("Washington|New York|Iowa|Texas|California|Florida|Iran|Iraq|Syria|Russia|China|Mexico|Israel|Egypt|Libya|"
                "Arizona|Nevada|Virginia|Ohio|Michigan|Wisconsin|Pennsylvania|North Korea|Afghanistan|Pakistan|Indiana|"
                "Charleston|Ferguson|Baltimore|Benghazi|London|Paris|Moscow|Manhattan|New Hampshire|South Carolina|Missouri")
KNOWN_BODIES = ("Supreme Court|Justice Department|State Department|White House|Senate|Congress|Pentagon|F\\.B\\.I\\.|FBI|CIA|"
                "Treasury Department|House of Representatives|United Nations|Fox News|CNN|Homeland Security")
ROLES = [[("president", "governor"), ("senator", "mayor"), ("spokesman", "lawyer"), ("Senator", "Governor"), ("attorney", "aide")],
         [("spokeswoman", "adviser"), ("congressman", "judge"), ("Secretary", "Ambassador"), ("director", "deputy"),
          ("representative", "councilman"), ("chairman", "treasurer")]]
OPPOSITES = [[("increased", "decreased"), ("rose", "fell"), ("won", "lost"), ("supported", "opposed"), ("accepted", "rejected"),
              ("more", "fewer"), ("guilty", "innocent"), ("legal", "illegal"), ("passed", "failed"),
              ("allow", "forbid"), ("supports", "opposes"), ("began", "ended"), ("agree", "disagree")],
             [("approved", "rejected"), ("higher", "lower"), ("strong", "weak"), ("possible", "impossible"), ("public", "private"),
              ("confirmed", "denied"), ("raise", "lower"), ("support", "oppose"), ("started", "stopped"), ("early", "late"),
              ("inside", "outside"), ("admitted", "denied"), ("likely", "unlikely"), ("safe", "dangerous"), ("increase", "decrease")]]
SOURCES = [["police", "a senior official", "Harold Whitfield", "the ministry", "two witnesses"],
           ["prosecutors", "a spokesman for the company", "Grace Adeyemi", "local media", "an anonymous aide"]]
QUOTED = [["reckless", "careful", "village", "winter", "honest", "machine", "borrow", "silence"],
          ["garden", "stubborn", "teacher", "harbor", "gentle", "engine", "invite", "courage"]]
AUX = r"(is|are|was|were|will|would|can|could|should|has|have|had|did|does|do|must)"
PAST = ("announced|killed|arrested|signed|passed|met|won|attacked|launched|approved|ordered|rejected|agreed|raised|fired|closed|"
        "resigned|visited|released|voted|shot|sent|gave|paid|refused|decided|left|called|used|offered|blocked|bought")
BASE = {"killed": "kill", "arrested": "arrest", "signed": "sign", "passed": "pass", "met": "meet", "won": "win", "sent": "send",
        "announced": "announce", "attacked": "attack", "launched": "launch", "approved": "approve", "ordered": "order",
        "rejected": "reject", "agreed": "agree", "raised": "raise", "fired": "fire", "closed": "close", "resigned": "resign",
        "visited": "visit", "released": "release", "voted": "vote", "shot": "shoot", "gave": "give", "paid": "pay",
        "refused": "refuse", "decided": "decide", "left": "leave", "called": "call", "used": "use", "offered": "offer",
        "blocked": "block", "bought": "buy"}
# Lengths of time are planted as dates.
UNTIMED = r"(?! (?:more )?(?:second|minute|hour|day|week|month|year|decade)s?\b)"
QUOTATION = re.compile(r"“[^”]*”?|\"[^\"]*\"?")


def outside(sentence, pattern, flags=0):
    """Matches of a pattern that touch no quotation."""
    spans = [m.span() for m in QUOTATION.finditer(sentence)]
    return [m for m in re.finditer(pattern, sentence, flags) if all(m.end() <= s or m.start() >= e for s, e in spans)]


class Planter:
    def __init__(self, seed, half):
        self.random = random.Random(seed)
        self.half = half
        self.people = []

    def pick(self, options):
        return self.random.choice(options)

    def one(self, sentence, pattern, replace, flags=0):
        """The sentence with one match outside quotations replaced; None when there is none or nothing changed."""
        found = outside(sentence, pattern, flags)
        if not found: return None
        match = self.pick(found)
        new = replace(match)
        return sentence[:match.start()] + new + sentence[match.end():] if new is not None and new != match.group() else None

    # --- changes; each returns (manner, sentence) or None

    def number(self, s):
        r = self.random
        other = lambda n: r.choice([x for x in (n * 2, n * 3, n + r.randint(2, 9) * max(1, n // 10), max(2, n // 2)) if x != n])
        month = "|".join(MONTHS) + "|" + "|".join(re.escape(x) for x in SHORT.values())
        ways = [
            ("percent", lambda: self.one(s, r"\b\d+(?= ?(?:percent|per cent|%))", lambda m: str(other(int(m.group()))))),
            ("decimal", lambda: self.one(s, r"(?<![\d.,])\d+\.\d+\b(?!\.\d)", lambda m: "%.1f" % (float(m.group()) + r.choice([0.7, 1.4, 2.3, -0.3])))),
            ("money", lambda: self.one(s, r"\$\d+\b(?![.,]\d)", lambda m: "$" + str(other(int(m.group()[1:]))))),
            ("scale", lambda: self.one(s, r"\b(million|billion|thousand)\b", lambda m: {"million": "billion", "billion": "million", "thousand": "million"}[m.group()])),
            ("word", lambda: self.one(s, r"\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\b(?!-| (?:of the|or))" + UNTIMED, lambda m: r.choice([w for w in WORDS[2:13] if w != m.group()]))),
            ("digits", lambda: self.one(s, r"(?<![\d.,$:/-])\b(?!(?:19|20)\d\d\b)\d{2,3}\b(?![\d,.:/%-]\d| ?(?:percent|per cent|%)|-)" + UNTIMED, lambda m: None if re.search("(?:%s) $" % month, m.string[:m.start()]) else str(other(int(m.group()))))),
            ("thousands", lambda: self.one(s, r"\b\d{1,3},\d{3}\b(?!,)", lambda m: f"{other(int(m.group().replace(',', ''))):,}")),
            ("ordinal", lambda: self.one(s, r"\b(second|third|fourth|fifth|sixth|seventh)\b(?!-| of)", lambda m: r.choice([w for w in ORDINALS[1:8] if w != m.group()]))),
            ("suffix", lambda: self.one(s, r"\b\d{1,2}th\b", lambda m: str(int(m.group()[:-2]) + (3 if int(m.group()[:-2]) < 17 and self.half == 0 else 5 if 3 < int(m.group()[:-2]) < 16 else 10 if int(m.group()[:-2]) < 20 else 4)) + "th")),
            ("age", lambda: self.one(s, r"\b\d{1,2}(?=-year-old)", lambda m: str(int(m.group()) + r.randint(2, 12)))),
            ("bound", lambda: self.one(s, r"\bmore than(?= \$?\d)", lambda m: "fewer than" if self.half else "less than")),
            ("group", lambda: self.one(s, r"\b(dozens|hundreds|thousands)\b(?= of)", lambda m: {"dozens": "thousands", "hundreds": "dozens", "thousands": "dozens"}[m.group()])),
            ("half", lambda: self.one(s, r"\bhalf\b(?= of)", lambda m: r.choice(["a third", "a quarter"]))),
        ]
        return self.first(ways)

    def date(self, s):
        r = self.random
        month = "|".join(MONTHS) + "|" + "|".join(re.escape(x) for x in SHORT.values())
        def another_month(m):
            full = next((f for f, x in SHORT.items() if x == m.group()), m.group())
            return r.choice([x for x in MONTHS if x != full and x != "May"])
        ways = [
            ("weekday", lambda: self.one(s, r"\b(%s)\b" % "|".join(DAYS), lambda m: r.choice([d for d in DAYS if d != m.group()]))),
            ("day", lambda: self.one(s, r"(?<=\b)(?:%s) \d{1,2}\b(?!\d|,\d)" % month, lambda m: m.group().rsplit(" ", 1)[0] + " " + str((int(m.group().rsplit(" ", 1)[1]) + r.randint(2, 20)) % 27 + 1))),
            ("month", lambda: self.one(s, r"\b(?:%s)(?= \d| of|,)" % month, another_month)),
            ("year", lambda: self.one(s, r"\b(19[5-9]\d|20[01]\d)\b(?!s)", lambda m: str(int(m.group()) - r.choice([1, 2, 3, 7])))),
            ("relative day", lambda: self.one(s, r"\b(yesterday|today|tomorrow|tonight)\b", lambda m: {"yesterday": "today", "today": "yesterday", "tomorrow": "yesterday", "tonight": "tomorrow"}[m.group()])),
            ("relative week", lambda: self.one(s, r"\b(last|next|this) (week|month|year)\b", lambda m: r.choice([x for x in ("last", "next", "this") if x != m.group(1)] if self.half else ["last" if m.group(1) != "last" else "next"]) + " " + m.group(2))),
            ("relative unit", lambda: self.one(s, r"\b(last|next) (week|month|year)\b", lambda m: m.group(1) + " " + r.choice([x for x in ("week", "month", "year") if x != m.group(2)]))),
            ("duration", lambda: self.one(s, r"\b(two|three|four|five|six|10|12|20|30) (days|weeks|months|years|hours)\b", lambda m: m.group(1) + " " + r.choice([x for x in ("days", "weeks", "months", "years", "hours") if x != m.group(2)]))),
            ("order", lambda: self.one(s, r"\b(before|after)\b(?= (?:the|a|his|her|their|its) )", lambda m: {"before": "after", "after": "before"}[m.group()]) if r.random() < 0.3 else None),
            ("part of day", lambda: self.one(s, r"\b(morning|afternoon|evening)\b", lambda m: {"morning": "evening", "afternoon": "morning", "evening": "morning"}[m.group()])),
        ]
        return self.first(ways)

    def name(self, s):
        r = self.random
        person = "|".join(re.escape(p) for p in sorted(self.people, key=lambda p: (-len(p), p))) or "(?!)"
        surname = "|".join(re.escape(p.split()[-1]) for p in sorted(self.people)) or "(?!)"
        ways = [
            ("person", lambda: self.one(s, r"\b(?:%s)\b(?!’s|'s)" % person, lambda m: r.choice(PEOPLE[self.half]))),
            ("surname", lambda: self.one(s, r"\b(?:%s)\b" % surname, lambda m: r.choice(PEOPLE[self.half]).split()[-1])),
            ("given name", lambda: self.one(s, r"\b(?:%s)\b" % person, lambda m: r.choice(PEOPLE[self.half]).split()[0] + " " + m.group().split()[-1])),
            ("another person", lambda: self.one(s, r"\b(?:%s)\b" % person, lambda m: r.choice([p for p in sorted(self.people) if p.split()[-1] != m.group().split()[-1]] or [None]))),
            ("place", lambda: self.one(s, r"(?<!New )\b(?:%s)\b(?! \w*(?:Post|Times|Journal))" % KNOWN_PLACES, lambda m: r.choice(PLACES[self.half]))),
            ("body", lambda: self.one(s, r"\b(?:%s)" % KNOWN_BODIES, lambda m: r.choice(BODIES[self.half]))),
            ("role", lambda: self.first([(a, lambda a=a, b=b: self.one(s, r"\b%s\b(?!s)" % a, lambda m: b)) for a, b in ROLES[self.half]], plain=True)),
        ]
        return self.first(ways)

    def negation(self, s):
        ways = [
            ("not added", lambda: self.one(s, r"\b%s (?!not\b|n['’]t|no\b|never\b|also\b)(?=[a-z]+)" % AUX, lambda m: m.group(1) + (" not " if self.half == 0 else self.pick([" not ", " never "])))),
            ("not removed", lambda: self.one(s, r"\b%s not (?=[a-z])(?!only)" % AUX, lambda m: m.group(1) + " ")),
            ("n't added", lambda: self.one(s, r"\b(is|are|was|were|would|could|should|has|have|had|did|does) (?!not\b|no\b|never\b)(?=[a-z]+)", lambda m: m.group(1) + self.pick(["n’t ", "n't "]))),
            ("n't removed", lambda: self.one(s, r"\b(is|are|was|were|would|could|should|has|have|had|did|does|do)n['’]t (?=[a-z])", lambda m: m.group(1) + " ")),
            ("no added", lambda: self.one(s, r"\b(had|has|have|found|offered|gave|made|with|was|saw) (?:a|an|any|some) (?=[a-z])", lambda m: m.group(1) + " no ")),
            ("no removed", lambda: self.one(s, r"\b(has|had|have|was|is|with|found|be) no (?!longer|one|more)(?=[a-z])", lambda m: m.group(1) + (" a " if self.half else " some "))),
            ("never removed", lambda: self.one(s, r"\bnever (?=[a-z])", lambda m: "")),
            ("antonym", lambda: self.first([(x, lambda x=x, y=y: self.one(s, r"\b%s\b(?! than)" % x, lambda m: y)) for a, b in OPPOSITES[self.half] for x, y in ((a, b), (b, a))], plain=True)),
            ("antonym", lambda: self.first([(x, lambda x=x, y=y: self.one(s, r"\b%s\b(?! than)" % x, lambda m: y)) for a, b in OPPOSITES[self.half] for x, y in ((a, b), (b, a))], plain=True)),
        ]
        return self.first(ways)

    def modality(self, s):
        h = self.half
        verb = lambda m: BASE[m.group("v")]
        subject = r"(?P<s>\b(?:he|she|they|[A-Z][a-z]+|officials|police|[a-z]+s|the [a-z]+) )(?P<v>%s)\b" % PAST
        ways = [
            ("done to may", lambda: self.one(s, subject, lambda m: m.group("s") + (["may ", "could "][h]) + verb(m))),
            ("done to planned", lambda: self.one(s, subject, lambda m: m.group("s") + self.pick([["plans to ", "is expected to "], ["intends to ", "is set to ", "is likely to "]][h]) + verb(m))),
            ("done to considered", lambda: self.one(s, subject, lambda m: m.group("s") + (["is considering whether to ", "threatened to "][h]) + verb(m))),
            ("hedge added", lambda: self.one(s, subject, lambda m: m.group("s") + self.pick([["reportedly ", "allegedly "], ["apparently ", "possibly ", "reportedly "]][h]) + m.group("v"))),
            ("hedge added to be", lambda: self.one(s, r"\b(was|were|is|are) (?=[a-z]+ed\b)", lambda m: m.group(1) + " " + self.pick([["reportedly ", "allegedly "], ["apparently ", "probably ", "supposedly "]][h]))),
            ("will to may", lambda: self.one(s, r"\bwill (?=[a-z])", lambda m: ["may ", "might "][h])),
            ("would to might", lambda: self.one(s, r"\bwould (?=be\b|have\b)", lambda m: ["could ", "might "][h])),
            ("may to will", lambda: self.one(s, r"\b(may|might|could) (?=[a-z])(?!have)", lambda m: "will ")),
            ("expected to will", lambda: self.one(s, r"\b(?:is|are) (?:expected|likely|planning|scheduled) to ", lambda m: "will ")),
            ("hedge dropped", lambda: self.one(s, r"\b(reportedly|allegedly|apparently|possibly|probably) ", lambda m: "")),
            ("done to tried", lambda: self.one(s, subject, lambda m: m.group("s") + (["tried to ", "hopes to "][h]) + verb(m))),
        ]
        return self.first(ways)

    def attribution(self, s):
        h = self.half
        who = r"(?:(?:Mr\.|Mrs\.|Ms\.|Sen\.|President) )?[A-Z]\w+(?: [A-Z]\w+)?"
        def start(m): return m.group("q")
        ways = [
            ("source changed", lambda: self.one(s, r"(?<=[,”\"] )(?P<w>%s|he|she|they|officials|police)(?= said[.,])" % who, lambda m: self.pick(SOURCES[h]))),
            ("according changed", lambda: self.one(s, r"\baccording to (?:%s|[a-z]+(?: [a-z]+)?)(?=[.,])" % who, lambda m: "according to " + self.pick(SOURCES[h]))),
            ("tail dropped", lambda: self.one(s, r"(?<![”\"’']), (?:%s|he|she|they|officials|police) said(?:(?: on)? [A-Z][a-z]+day)?(?=\.$)" % who, lambda m: "")),
            ("according dropped", lambda: self.one(s, r", according to [^,.”“\"]+(?=\.$)", lambda m: "")),
            ("tail added", lambda: self.one(s, r"(?<=[a-z]{3})(?=\.$)", lambda m: ", " + self.pick([[w + " said" for w in SOURCES[h]], ["according to " + w for w in SOURCES[h]]][h])) if not re.search(r"\b(said|says|told|according|saying|called|added|claimed|asked|argued)\b|[“”\"]", s) and len(s.split()) > 7 else None),
            ("said to claimed", lambda: self.one(s, r"\bsaid\b(?! to)", lambda m: ["claimed", "alleged"][h])),
            ("head changed", lambda: self.one(s, r"^(?P<w>%s|He|She|They|Officials|Police)(?= said (?:that )?(?!on|in|at|he was|to)[a-z])" % who, lambda m: (lambda w: w[0].upper() + w[1:])(self.pick(SOURCES[h])))),
            ("head dropped", lambda: self.one(s, r"^(?:%s|He|She|They|Officials|Police) said that (?P<c>[a-z])" % who, lambda m: m.group("c").upper())),
        ]
        return self.first(ways)

    def quote(self, s):
        quotations = [m for m in QUOTATION.finditer(s) if len(m.group().split()) >= 3]
        if not quotations: return None
        inside = self.pick(quotations)
        words = [w for w in re.finditer(r"\b[a-z]{5,}\b", inside.group()) if w.group() not in STOP]
        if not words: return None
        word = self.pick(words)
        new = self.pick(QUOTED[self.half] if self.random.random() < 0.6 else self.content)
        if new == word.group(): return None
        at = inside.start()
        return "word", s[:at + word.start()] + new + s[at + word.end():]

    def first(self, ways, plain=False):
        ways = list(ways)
        self.random.shuffle(ways)
        for manner, make in ways:
            made = make()
            if isinstance(made, tuple): made = made[1]
            if made and not (made == ""): return made if plain else (manner, made)
        return None

    # --- harmless variants

    def harmless(self, s):
        r = self.random
        made = []
        def sub(manner, pattern, new, flags=0, only_outside=True):
            nonlocal s
            if r.random() < 0.35: return
            changed = s
            for m in reversed(outside(s, pattern, flags) if only_outside else list(re.finditer(pattern, s, flags))):
                changed = changed[:m.start()] + m.expand(new) if isinstance(new, str) else changed[:m.start()] + new(m)
                changed += s[m.end():] if False else ""
                changed = changed + ""
                s_tail = s[m.end():]
                changed = changed + s_tail
                s = changed
                made.append(manner)
        sub("spelling", r"\b([a-z]{3,})(i)z(e|ed|es|ing|ation)\b(?<!size)(?<!sized)(?<!prize)(?<!seize)(?<!seized)", r"\1\2s\3")
        sub("spelling", r"\b(fav|col|lab|hon|neighb|behavi|harb)or(s|ed|ing|able|hood)?\b", r"\1our\2")
        sub("spelling", r"\bdefense\b", "defence"); sub("spelling", r"\bcenter\b", "centre"); sub("spelling", r"\bprogram\b", "programme")
        sub("spelling", r"\b(cance|trave|labe)l(ed|ing)\b", r"\1ll\2"); sub("spelling", r"\btoward\b", "towards")
        if r.random() < 0.5:
            sub("number style", r"(?<![\w-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!-| or| and| of)", lambda m: str(WORDS.index(m.group())))
        else:
            sub("number style", r"(?<![\d.,$:/-])\b(1[0-9]|20)\b(?![\d,.:/%-]|th| ?(?:percent|per cent|%|million|billion|a\.m|p\.m))(?= [a-z])", lambda m: WORDS[int(m.group())] if not re.search(r"(%s|%s) $" % ("|".join(MONTHS), "|".join(x[:-1] for x in SHORT.values())), m.string[:m.start()].replace(".", "")) else m.group())
        sub("per cent", r"(?<=\d) percent\b", lambda m: r.choice([" per cent", "%"]))
        sub("per cent", r"(?<=\d)%", lambda m: r.choice([" percent", " per cent"]))
        sub("money", r"\$(\d[\d.,]*) (million|billion)\b", r"\1 \2 dollars")
        sub("quotation marks", r"[“”]", '"', only_outside=False)
        sub("apostrophe", r"’", "'", only_outside=False)
        sub("contraction", r"\b(is|are|was|were|did|does|do|has|had|would|could|should) not\b(?! only)", r"\1n't")
        sub("contraction", r"\b(is|are|was|were|did|does|has|had|would|could|should)n['’]t\b", r"\1 not", only_outside=False)
        sub("contraction", r"\bcannot\b", "can't"); sub("contraction", r"\b(he|she|they|we) will\b", r"\1'll")
        for full, short in [("Senator", "Sen."), ("Governor", "Gov."), ("Representative", "Rep."), ("General", "Gen.")]:
            sub("abbreviation", r"\b%s(?= [A-Z])" % full, short); sub("abbreviation", r"\b%s(?= [A-Z])" % re.escape(short), full)
        for full, short in SHORT.items():
            sub("abbreviation", r"\b%s(?= \d)" % full, short)
        sub("abbreviation", r"\b(?:the )?United States\b(?! of| Senator| Attorney)", "the U.S."); sub("abbreviation", r"\bF\.B\.I\.", "FBI"); sub("abbreviation", r"\bUnited Nations\b", "U.N.")
        sub("title", r"\b(?:Mr|Mrs|Ms)\. (?=[A-Z])", "")
        sub("synonymous bound", r"\bmore than(?= \$?\d)", "over"); sub("synonymous bound", r"\babout(?= \d)", "around")
        sub("date style", r"\b(%s) (\d{1,2})\b(?!\d|,)" % "|".join(MONTHS), r"\2 \1")
        sub("dash", r" ?(?:--|—) ?", " – ", only_outside=False)
        sub("said order", r"(?<=[,”\"] )([A-Z]\w+) said\.$", r"said \1.")
        sub("comma", r"\b(\w+), (\w+),? and (\w+)\b", lambda m: m.group().replace(", and", " and") if ", and" in m.group() else m.group().replace(" and", ", and"))
        return s, sorted(set(made))


STOP = set("about above after again against among because before being below between could doing during every going having "
           "other their theirs there these thing things think those through under until where which while would should really never".split())


def people_of(articles):
    """Two-word names that are also used by the surname alone."""
    text = " ".join(s for a in articles for p in a["paragraphs"] for s in p)
    pairs = collections.Counter(re.findall(r"(?<=[a-z,] )([A-Z][a-z]+ [A-Z][a-z]{2,})\b", text))
    bad = set((DAYS + MONTHS)) | set("House Senate Court Department York State States News Party Street University County City Times Post Act Center Committee Tower Journal Press Hampshire Carolina Council Union Service Office Security Tea Fox".split())
    keep = []
    for name, n in sorted(pairs.items()):
        given, surname = name.split()
        alone = len(re.findall(r"(?<![A-Z][a-z] )(?<!%s )\b%s\b" % (given, surname), text))
        if n >= 2 and alone >= 2 and given not in bad and surname not in bad and given not in set("President Senator Mr Mrs The Rep Sen Gov Republican Democratic Former Secretary Chief Justice White Supreme United New North South Speaker Leader General Attorney".split()):
            keep.append(name)
    return keep


def make(path, seed, half):
    for number, line in enumerate(open(path, encoding="utf-8")):
        event = json.loads(line)
        if half is not None and number % 2 != half: continue
        for article in event["articles"]:
            planter = Planter(f"{seed}/{article['id']}", half if half is not None else number % 2)
            planter.people = people_of(event["articles"])
            planter.content = sorted(set(w for p in article["paragraphs"] for s in p for w in re.findall(r"\b[a-z]{5,9}\b", s)) - STOP)[::3] or ["garden"]
            r = planter.random
            left, right, gold, place = [], [], [], 0
            for paragraph in article["paragraphs"]:
                copy = []
                for s in paragraph:
                    entry, new = {"source": place, "kind": None}, s
                    if r.random() < 0.18:
                        for kind in r.sample(HARD, len(HARD)):
                            made = getattr(planter, kind)(s)
                            if made and made[1] != s:
                                new = made[1]; entry.update(kind=kind, manner=made[0]); break
                    if entry["kind"] is None:
                        new, manners = planter.harmless(s)
                        entry["manner"] = manners
                    copy.append((new, entry)); gold.append(entry); place += 1
                left.append(list(paragraph)); right.append(copy)
            if r.random() < 0.5 and len(right) > 6:       # the order of two neighbouring paragraphs far from the start
                at = r.randrange(4, len(right) - 1); right[at], right[at + 1] = right[at + 1], right[at]
            place = 0
            for paragraph in right:
                for _, entry in paragraph: entry["copy"] = place; place += 1
            sides = [{"date": article["date"], "paragraphs": left}, {"date": article["date"], "paragraphs": [[s for s, _ in p] for p in right]}]
            keys = ["source", "copy"]
            if r.random() < 0.5: sides.reverse(); keys.reverse()
            print(json.dumps({"id": f"{number}/{article['id']}#{seed}", "a": sides[0], "b": sides[1],
                              "gold": [{"a": g[keys[0]], "b": g[keys[1]], "kind": g["kind"], "manner": g["manner"]} for g in gold]}, ensure_ascii=False))


def make_wide(path, seed, half):
    for number, line in enumerate(open(path, encoding="utf-8")):
        for article in json.loads(line)["articles"]:
            if half is not None and int(hashlib.sha256(("planted" + article["id"]).encode()).hexdigest(), 16) % 2 != half: continue
            forms = surface_forms.Forms(f"{article['id']}/{seed}", article)
            copy, source = [], 0
            for paragraph in article["paragraphs"]:
                copy.append([])
                for s in paragraph:
                    made = forms.change(s) if forms.random.random() < 0.3 else None
                    kind, manner, new, also = made or (None, *reversed(forms.harmless(s)), [])
                    copy[-1].append((new, {"source": source, "kind": kind, "manner": manner, "also": also})); source += 1
            forms.random.shuffle(copy)
            gold = [entry | {"copy": place} for place, entry in enumerate(e for p in copy for _, e in p)]
            sides = [{"date": article["date"], "paragraphs": article["paragraphs"]},
                     {"date": article["date"], "paragraphs": [[s for s, _ in p] for p in copy]}]
            keys = ["source", "copy"]
            if forms.random.random() < 0.5: sides.reverse(); keys.reverse()
            print(json.dumps({"id": f"{number}/{article['id']}#wide{seed}", "a": sides[0], "b": sides[1],
                              "gold": [{"a": g[keys[0]], "b": g[keys[1]], "kind": g["kind"], "manner": g["manner"], "also": g["also"]}
                                       for g in gold]}, ensure_ascii=False))


def score(planted, predictions, listed):
    predicted = {d["id"]: d for d in map(json.loads, open(predictions, encoding="utf-8"))}
    found = collections.defaultdict(lambda: [0, 0, 0, 0, 0]); manners = collections.defaultdict(lambda: [0, 0]); variants = collections.defaultdict(lambda: [0, 0])
    harmless = alarms = 0; by_kind = collections.Counter(); stray = 0
    for d in map(json.loads, open(planted, encoding="utf-8")):
        links = {(l["a"], l["b"]): l for l in predicted.get(d["id"], {}).get("links", []) if l["strength"] == "twin"}
        texts = [[s for p in d[side]["paragraphs"] for s in p] for side in "ab"]
        gold = {(g["a"], g["b"]): g for g in d["gold"]}
        for place, link in links.items():
            if place not in gold: stray += sum(q["kind"] in HARD for q in link.get("discrepancies", []))
        for place, g in gold.items():
            link = links.get(place); hard = [q for q in (link or {}).get("discrepancies", []) if q["kind"] in HARD]
            kinds = {q["kind"] for q in hard}
            if g["kind"] is None:
                harmless += 1; alarms += bool(kinds); by_kind.update(kinds)
                for m in g["manner"] or []: variants[m][0] += bool(kinds); variants[m][1] += 1
                missed = bool(kinds) and listed == "harmless"
            else:
                right = bool(kinds & {g["kind"], *g.get("also", [])}) or (g["manner"] == "duration" and "number" in kinds)
                # Opposites between quotation marks are other words of the quotation.
                right = right or g["kind"] == "negation" and g["manner"] in ("antonym", "un-drop", "un-prefix") and "quote" in kinds
                c = found[g["kind"]]; c[0] += right; c[1] += 1; c[2] += bool(kinds); c[3] += link is None; c[4] += g["kind"] in kinds
                m = manners[g["kind"], g["manner"]]; m[0] += right; m[1] += 1
                missed = not right and listed == g["kind"]
            if missed:
                print(g["kind"], g["manner"], "UNLINKED" if link is None else [(q["kind"], q["a"]["text"] if q.get("a") else "", q["b"]["text"] if q.get("b") else "") for q in hard])
                print("   a:", texts[0][place[0]]); print("   b:", texts[1][place[1]])
    for kind in HARD:
        r, n, any_, unlinked, strict = found[kind]
        print(f"{kind:12} recall {r}/{n} = {r / max(n, 1):.3f}   strict {strict / max(n, 1):.3f}   any kind {any_ / max(n, 1):.3f}   unlinked {unlinked}   " +
              ", ".join(f"{m} {v[0]}/{v[1]}" for (k, m), v in sorted(manners.items()) if k == kind))
    print(f"false alarms {alarms}/{harmless} = {alarms / max(harmless, 1):.4f} of harmless sentences {dict(sorted(by_kind.items()))}; {stray} hard on other twins   " +
          ", ".join(f"{m} {v[0]}/{v[1]}" for m, v in sorted(variants.items()) if v[0]))


def main(arguments):
    options = {arguments[i]: arguments[i + 1] for i in range(len(arguments) - 1) if arguments[i].startswith("--")}
    plain = [a for i, a in enumerate(arguments) if not a.startswith("--") and (i == 0 or not arguments[i - 1].startswith("--"))]
    if len(plain) == 2 and plain[0] == "make":
        hand = {"first": make, "wide": make_wide}[options.get("--hand", "first")]
        hand(plain[1], options.get("--seed", "1"), {"dev": 0, "held": 1, None: None}[options.get("--half")])
    elif len(plain) == 3 and plain[0] == "score":
        score(plain[1], plain[2], options.get("--list"))
    else:
        sys.exit(__doc__)


if __name__ == "__main__": main(sys.argv[1:])

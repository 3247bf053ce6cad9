# ruff: noqa: E501
"""Declined: a last handful of matters of science, one shape each."""

SCIENCE_WIDE_9 = """
@ facts 0.5
- {krill|ivy|lead|fog|bile|flint|pus}, good for what?
- {lichen|pumice|kelp|talc|resin} or {moss|chalk|algae|clay|tar}, how to tell?
- {bees|bats|frogs} are dying, {why|how many|what helps}?
- got {a tick|a jellyfish|a nettle|a wasp} sting in {biology|the reader}, what is the {venom|acid|toxin}?
- {venus flytrap|bonsai|kombucha|sourdough} science{?| please| explained}
- i like {sharks|stars|storms|bones|bugs}. {teach me|tell me more|what should i read}
- {mri|pet|ecg|eeg|ct} scan, {what does it show|how does it work|is there radiation}?
- {nobel prize|fields medal|turing award} {physics|chemistry|winner|this year|women}[?]
- {cern|nasa|esa|noaa|spacex|iter} {does what|budget|founded when|jobs|next launch}?
- {tsunami|tornado|wildfire|blizzard|flood} {warning signs|survival|causes|records}[?]
- {hawk|falcon|kite|buzzard|osprey}, which one hovers?
- {latin|scientific} name of {the oak|the house cat|the wolf|man|the daisy|the honey bee}
- {soap|glue|ink|rubber|wax|glitter}: chemistry behind {it|that}?
- {dna|rna|atp|ph|uv|led|gps|mri} {full form|how it works|diagram}
? who studies {fossils|tornadoes|fungi|ice cores|whale songs|meteorites}
? what do {geologists|botanists|virologists|surveyors|toxicologists} do all day
? how would {a bird|a shark|a bat|an ant|a bee} see {a house|a human|a flower}
? what is inside {a comet|a golf ball|a battery cell|a seed|an egg tooth|a hornet nest}
? how is {rubber|glass wool|nylon|cement|petrol|insulin|vaccine} produced
? how was {the age of the earth|the mass of the electron|the shape of DNA|the first exoplanet} found
! teach me {astronomy|anatomy|botany|electronics|mechanics|genetics}[ from scratch| in a week]
! debunk {flat earth claims|homeopathy|moon hoax stories|perpetual motion|astrology|5G fears}
! predict {the next earthquake|the weather in {year}|the flu season|the next eclipse|how AI will be in {year}}
! identify {this bird: grey back, red tail|this bug: six spots, long horns|this tree: white bark|this stone: glassy and black}
! calculate {the g-force in a loop|the ph of {n1} molar HCl|the orbit time at {n3} km|the yield of this reaction|the lift of a wing}
+ {a science fair idea|an experiment with light|facts about frogs for class {n1}|a model of the atom|a list of endangered birds}
+ {a study plan for biology|the theory behind rainbows on soap|a comparison of vaccines|a guide to mushrooms|a star map}
- {is|was} {ozone|mercury vapour|silica dust|talc} {banned|harmful|heavier than air}?
- {low|high} {tide|pressure|frequency|altitude|voltage}: what does it do to {birds|the body|a boat|a lamp}?
"""

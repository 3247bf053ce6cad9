# ruff: noqa: E501
"""Dishes, people and works that bear the name of a capital, a colour, a day, a planet or a number, all unknown."""

from chatbot.pocket.corpus.exchange import items

NAMESAKES = """
@ recipe 3
- {how is {placedish} made|{how do i make|how do you cook|what goes into|what's in} {placedish}}[?]
- {recipe for|ingredients of|the secret of} {placedish}[?| please]
- {i want to|i'd like to|we will|can i} {cook|make|serve|try} {placedish} {tonight|on Sunday|for {n1} people}. {how|what do i need|is it hard|how long does it take}?
- {my {aunt|neighbour|cook|friend} makes|at the inn they serve|we ate|in {capital} we had} {placedish}. {how is it made|what is in it|the recipe please|how do i make it at home}[?]
- {what is|what's} {placedish}[ made of| exactly| eaten with]?
? how {long|hot} {do|should} i {cook|bake|fry} {placedish}
! {teach|tell|show} me how to {cook|make|prepare} {placedish}

@ facts 8
? who {is|was} {namesake}
? {when|where} was {namesake} {born|buried|married}
? what {is|was} {namesake} {famous for|known for|best at|like}
? how {old|tall|rich} is {namesake}
? {which|what} {songs|films|books|prizes|records} did {namesake} {make|write|win}
- {namesake}{, who is that|: who was it|. tell me about the person| biography| songs| age|}[?]
- {my mother|my boss|our teacher|a friend} {loves|adores|talks about|is a fan of} {namesake}. {who is that|what did {he|she} do|which song should i hear first|what is {he|she} famous for}?
? who {wrote|made|directed|sang|composed|painted|starred in} {nameswork}
? {when|in which year} {was} {nameswork} {made|written|released|first shown}
? what {is|was} {nameswork} about
- {the {film|book|song|show|piece} {nameswork}|{nameswork}}{, who made it|: what is it about|. who is in it|. how does it end}[?]
- {yesterday|last night|on Sunday} we {saw|heard|read|watched} {nameswork}. {who {made|wrote} it|what does it mean|is there a second part|which year is it from}?
! {explain|sum up|review|tell me the story of} {nameswork}
? {who|which club|which city} {won|plays in|hosts} {placeevent}[ {in {year}|this year|last year}]
? {when|where} {is|was} {placeevent}[ {this year|in {year}}]
? what {happened at|was agreed in|is|caused} {placeevent}
- {placeevent}{: what was that|, when was it|. who was there|. what was decided|}[?]

@ product 1.5
? {how much is {placegood}|how good is {placegood}|what does {placegood} cost|where do i buy {placegood}|is {placegood} {worth it|any good}}
- {placegood}{: worth it|, which size|. which one should i buy| price| review}[?]
"""
PLACE_DISHES = items("""
Peking duck, Wiener schnitzel, Viennese goulash, Brussels sprouts with bacon, Berlin doughnuts, Lima bean soup, Prague ham
Moscow mule, Warsaw herring, Budapest goulash, Madrid stew, Copenhagen pastries, Havana rice, Singapore noodles
Bangkok curry, Delhi butter chicken, Beirut salad, Tunis couscous, Athens meatballs, Dublin coddle, London broil
Paris-Brest, Roman artichokes, Seoul fried chicken, Tokyo ramen, Manila clams, Oslo fish soup, Helsinki cinnamon buns
Stockholm meatballs, Ottawa beaver tails, Cairo koshari, Ankara kebab, Kabul rice, Baku dumplings, Tbilisi cheese bread
Black Forest cake, red velvet cake, green curry, blue cheese sauce, white chocolate mousse, a Bloody Mary, orange chicken
seven layer salad, three bean chili, five spice pork, a Milky Way cake, sundae with Mars bars, Friday fish pie, Sunday roast
Christmas pudding, Easter lamb, a Turkish delight, French onion soup, Swiss roll, Danish butter cookies, Irish stew
""")
NAMESAKE_PEOPLE = items("""
Paris Hilton, Jack London, Irving Berlin, Georgia O'Keeffe, India Arie, Chelsea Peretti, Jordan Peterson, Chad Kroeger
Israel Kamakawiwo'ole, Holland Taylor, Ireland Baldwin, Kenya Barris, Sofia Coppola, Vienna Teng, Lima Barreto, Roman Polanski
Duke of Wellington, Nelson Rockefeller, Victoria Beckham, Santiago Calatrava, Kingston Trio
Freddie Mercury, Bruno Mars, Venus Williams, Pluto Shervington, Jupiter Hammon, 
James Brown, Barry White, Jack Black, Cilla Black, Al Green, Professor Green, Pink Floyd, Deep Purple
April Winchell, June Carter Cash, August Strindberg, January Jones, May Sarton, Wednesday Addams, Ruby Tuesday, Joe Friday
Summer Glau, Autumn Reeser, Donna Summer, Edgar Winter, Johnny Winter, 
Michael J. Fox, Tiger Woods, Cat Stevens, Wolf Biermann, Robin Hood, Bear Grylls, Larry Bird
Seven of Nine, Three Dog Night, U2, Maroon 5, Blink 182, Boyz II Men, Level 42, Nine Inch Nails, The Four Tops
""")
NAMESAKE_WORKS = items("""
Casablanca, Midnight in Paris, Roman Holiday, An American in Paris, Vienna by Billy Joel, Moscow on the Hudson, Tokyo Drift
Berlin Alexanderplatz, Our Man in Havana, Lost in Tokyo, Walk like an Egyptian, The Merchant of Venice, Philadelphia, Chicago
Ocean's Eleven, Seven Samurai, Twelve Angry Men, The Magnificent Seven, Nineteen Eighty-Four, Fahrenheit 451, 99 Balloons
Ten Little Soldiers, The Three Musketeers, The Hateful Eight, Apollo 13, 2001: A Space Odyssey, 8 Mile, 50 First Dates
Blue Velvet, The Green Mile, The Color Purple, A Clockwork Orange, Fifty Shades of Grey, Yellow Submarine, Purple Rain
Back to Black, Red Dawn, White Christmas, Snow White, Black Beauty, The Pink Panther, The Scarlet Letter, Blue Monday
Friday the 13th, Freaky Friday, Saturday Night Fever, Sunday Bloody Sunday, Manic Monday, Tuesdays with Morrie
The Hunt for Red October, November Rain, April in Paris, September by Earth Wind and Fire, The Fourth of July, Mercury Rising
Mars Attacks, Holst's Jupiter, Men are from Mars, Venus in Furs, The Dark Side of the Moon, Lion King, Animal Farm
The Old Man and the Sea, Winter's Tale, A Midsummer Night's Dream, Vivaldi's Spring, The Silence of the Lambs, Jaws
""")
PLACE_EVENTS = items("""
the London Marathon, the Congress of Vienna, the Treaty of Rome, the Warsaw Pact, the Prague Spring, the Paris Agreement
the Berlin Airlift, the Helsinki Accords, the Oslo process, the Kyoto Protocol, the Dublin Regulation, the Tokyo trials
the Moscow Olympics, the Athens Games, the Seoul Olympics, the Beijing Olympics, the Mexico City Games, the Boston Tea Party
the Dakar Rally, the Monaco Grand Prix, the Madrid Open, the Paris Fashion Week, the Cairo Conference, the Lisbon earthquake
the Bay of Pigs, Black Friday, Black Monday, Bloody Sunday, the October Revolution, the Easter Rising, the July Crisis
the Six-Day War, the Seven Years' War, the Thirty Years' War, the Hundred Days, the Nine Years' War, the Green Revolution
""")
PLACE_GOODS = items("""
a Berlin sofa, a Vienna chair, a London Fog coat, a Panama hat, a Tokyo lamp, an Oslo tent, a Mercury outboard motor
Saturn headphones, a Mars watch, a Blue Yeti microphone, the Galaxy S24, a BlackBerry phone, an Orange SIM card
the Windows 11 upgrade, a Peugeot 208, a Boeing 747 model, Chanel No. 5, a Lion bike, a Jaguar, a Puma jacket, a Fox fork
""")

# ruff: noqa: E501
"""Messages in languages that Pocket does not speak, and wishes to go on in one of them; signs as in `exchange.py`."""

OTHER_TONGUES = """
@ tongue 6
- {Ciao|Buongiorno|Salve|Buonasera}{!|,} {come stai|come va|mi puoi aiutare|parli italiano|che ore sono|di dove sei|cosa sai fare}?
- {Qual è|Sai qual è|Dimmi qual è} {la capitale|la città più grande|il fiume più lungo|la moneta|la popolazione} {d'Italia|della Grecia|del Portogallo|della Svizzera|del Perù}?
- {Scrivi|Raccontami|Vorrei|Mi scrivi} {una barzelletta|una poesia|una storia breve|una lettera|una ricetta} {sul mare|su un gatto|per mia madre|sulla neve}{.|, per favore}
- {Quanto fa|Quanto è} {n1} {più|meno|per|diviso} {n1}?
- {Grazie|Grazie mille|Prego|Arrivederci|Buona notte|Non capisco|Rispondi in italiano}{!|.|, amico mio}
- {Olá|Oi|Bom dia|Boa tarde|Boa noite}{!|,} {tudo bem|como vai|podes ajudar-me|você fala português|que horas são|de onde és|o que sabes fazer}?
- {Qual é|Sabes qual é|Diz-me qual é} {a capital|a maior cidade|a moeda|a população|o rio mais longo} {de Portugal|do Brasil|da Itália|de Angola|da Suécia}?
- {Escreve|Conta|Faz} {uma piada|um poema|uma história|uma carta|uma receita} {sobre o mar|sobre um cão|para a minha avó|sobre a chuva}{.|, por favor}
- {Obrigado|Obrigada|Muito obrigado|Até logo|Não percebo|Responde em português|Gosto muito de ti}{!|.|}
- {Hallo|Goedemorgen|Goedenavond|Dag}{!|,} {hoe gaat het|kun je me helpen|spreek je Nederlands|hoe laat is het|wie ben je|wat kan je allemaal}?
- {Wat is|Weet jij wat} {de hoofdstad|de grootste stad|het weer|de munt|de bevolking} {van België|van Nederland|in Utrecht|van Noorwegen}[ is]?
- {Schrijf|Vertel|Maak} {een mop|een gedicht|een verhaaltje|een brief|een recept} {over de zee|over een kat|voor mijn oma|over de herfst}{.|, alsjeblieft}
- {Cześć|Dzień dobry|Dobry wieczór|Hej}{!|,} {jak się masz|co słychać|czy mówisz po polsku|możesz mi pomóc|która godzina|kim jesteś|co potrafisz}?
- {Jaka jest|Powiedz, jaka jest|Czy wiesz, jaka jest} {stolica|pogoda|waluta|ludność} {Polski|w Krakowie|Czech|Litwy|Węgier}?
- {Napisz|Opowiedz|Wymyśl} {żart|wiersz|bajkę|list|przepis} {o kocie|o morzu|dla mojej mamy|o jesieni}{.|, proszę}
- {Merhaba|Selam|Günaydın|İyi akşamlar}{!|,} {nasılsın|Türkçe biliyor musun|bana yardım eder misin|saat kaç|kimsin|neler yapabilirsin}?
- {Türkiye'nin|Fransa'nın|Japonya'nın|İspanya'nın} {başkenti|nüfusu|para birimi|en büyük şehri} {neresi|ne kadar|nedir}?
- {Bana|Lütfen} {bir fıkra anlat|bir şiir yaz|bir hikâye anlat|kedi hakkında yaz}{.|}
- {Hej|God morgon|God kväll|Tja}{!|,} {hur mår du|pratar du svenska|kan du hjälpa mig|vad är klockan|vem är du|vad kan du}?
- {Vad heter|Vet du vad som är} {huvudstaden i|största staden i|valutan i} {Sverige|Danmark|Finland|Norge}?
- {Hej|Godmorgen|Goddag}{!|,} {hvordan går det|taler du dansk|kan du hjælpe mig|hvad er klokken|hvem er du|hvad hedder hovedstaden}?
- {Hei|Hyvää huomenta|Moi|Terve}{!|,} {mitä kuuluu|puhutko suomea|voitko auttaa|paljonko kello on|kuka olet|mikä on Suomen pääkaupunki}?
- {Ahoj|Dobrý den|Dobré ráno}{!|,} {jak se máš|mluvíš česky|můžeš mi pomoct|kolik je hodin|kdo jsi|jaké je hlavní město}?
- {Bună|Salut|Bună ziua|Bună dimineața}{!|,} {ce mai faci|vorbești românește|mă poți ajuta|cât e ceasul|cine ești|care este capitala României}?
- {Szia|Jó napot|Jó reggelt|Helló}{!|,} {hogy vagy|beszélsz magyarul|tudsz segíteni|hány óra van|ki vagy te|mi Magyarország fővárosa}?
- {Привіт|Доброго ранку|Добрий день}{!|,} {як справи|ти розмовляєш українською|допоможи мені|котра година|хто ти|яка столиця України}?
- {Γεια σου|Καλημέρα|Καλησπέρα}{!|,} {τι κάνεις|μιλάς ελληνικά|μπορείς να βοηθήσεις|τι ώρα είναι|ποιος είσαι}?
- {こんにちは|おはようございます|こんばんは|はじめまして}{。|！}[{元気ですか|日本語を話せますか|手伝ってください|今何時ですか|あなたは誰ですか}？]
- {日本|フランス|韓国|ドイツ}の{首都|人口|通貨}は{何ですか|どこですか}？
- {안녕하세요|안녕|좋은 아침이에요}{.|!} [{잘 지내요|한국어 할 수 있어요|도와주세요|지금 몇 시예요|누구세요}?]
- {مرحبا|السلام عليكم|صباح الخير}[{، كيف حالك|، هل تتكلم العربية|، ما هي عاصمة مصر|، من أنت}؟]
- {नमस्ते|सुप्रभात}[{, आप कैसे हैं|, क्या आप हिन्दी बोलते हैं|, आप कौन हैं}?]
- {Xin chào|Chào bạn}{!|,} {bạn khỏe không|bạn nói tiếng Việt được không|mấy giờ rồi|bạn là ai|thủ đô của Việt Nam là gì}?
- {Halo|Selamat pagi|Selamat malam|Apa kabar}{!|,} {apa kamu bisa bahasa Indonesia|bisa bantu saya|jam berapa|siapa kamu|apa ibu kota Indonesia}?
- {Habari|Jambo|Habari za asubuhi|Mambo}{!|,} {unazungumza Kiswahili|unaweza kunisaidia|ni saa ngapi|wewe ni nani|mji mkuu wa Kenya ni upi}?
- {Salve|Ave}{!|,} {quid agis|loquerisne Latine|quis es|quota hora est|quid est caput Italiae}?
- {Saluton|Bonan tagon}{!|,} {kiel vi fartas|ĉu vi parolas Esperanton|kiu vi estas|kioma horo estas}?
- {Hei|God dag|God kveld}{!|,} {hvordan går det|snakker du norsk|kan du hjelpe meg|hva er klokka|hvem er du}?
- {Bon dia|Hola, què tal|Bona nit}{!|,} {parles català|em pots ajudar|quina hora és|qui ets}?
- {Zdravo|Dobar dan|Dobro jutro}{!|,} {kako si|govoriš li srpski|govoriš li hrvatski|koliko je sati|tko si ti|koji je glavni grad Hrvatske}?

@ tongue 4
- {answer|reply|write back|talk to me|speak|go on|let's chat|continue|please answer|can we talk|from now on} in {oddtongue}[: {how are you|who are you|what is your name|what's the capital of {country}|good morning|what can you do}][?|]
- {do|can|could} you {speak|answer in|understand|write|talk in|switch to|chat in} {oddtongue}?
- {i'd rather|i prefer to|i want to|we want to|my mother can only|my friend can only} {write|talk|chat|read} {in |}{oddtongue}{. is that possible|. can you do that|. please switch|, ok|}[?]
- {let's|let us} {practise|talk|continue in|switch to|speak} {oddtongue}{. you begin| please| today| for ten minutes|}
- {say|write|repeat} {that|it|this|hello|good night|your name|the answer} in {oddtongue}[ please][?]
- {in {oddtongue} please|{oddtongue} please|{oddtongue}, can you|i only know {oddtongue}|no english, {oddtongue}}[?]
"""

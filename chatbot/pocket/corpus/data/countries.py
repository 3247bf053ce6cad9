"""Countries with their capitals and continents; the best-known also in Chinese and Russian."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """`zh` and `ru` name the capital, `zh_name` and `ru_name` the country; None where Pocket need not know."""

    name: str
    capital: str
    continent: str
    zh: str | None = None
    ru: str | None = None
    zh_name: str | None = None
    ru_name: str | None = None


_TABLE = """
France|Paris|Europe|巴黎|Париж|法国|Франция
Germany|Berlin|Europe|柏林|Берлин|德国|Германия
Italy|Rome|Europe|罗马|Рим|意大利|Италия
Spain|Madrid|Europe|马德里|Мадрид|西班牙|Испания
Portugal|Lisbon|Europe|里斯本|Лиссабон|葡萄牙|Португалия
the United Kingdom|London|Europe|伦敦|Лондон|英国|Великобритания
Ireland|Dublin|Europe|都柏林|Дублин|爱尔兰|Ирландия
Russia|Moscow|Europe|莫斯科|Москва|俄罗斯|Россия
China|Beijing|Asia|北京|Пекин|中国|Китай
Japan|Tokyo|Asia|东京|Токио|日本|Япония
India|New Delhi|Asia|新德里|Нью-Дели|印度|Индия
the United States|Washington, D.C.|North America|华盛顿|Вашингтон|美国|США
Canada|Ottawa|North America|渥太华|Оттава|加拿大|Канада
Mexico|Mexico City|North America|墨西哥城|Мехико|墨西哥|Мексика
Brazil|Brasília|South America|巴西利亚|Бразилиа|巴西|Бразилия
Argentina|Buenos Aires|South America|布宜诺斯艾利斯|Буэнос-Айрес|阿根廷|Аргентина
Chile|Santiago|South America|圣地亚哥|Сантьяго|智利|Чили
Peru|Lima|South America|利马|Лима|秘鲁|Перу
Colombia|Bogotá|South America|波哥大|Богота|哥伦比亚|Колумбия
Venezuela|Caracas|South America|加拉加斯|Каракас|委内瑞拉|Венесуэла
Australia|Canberra|Oceania|堪培拉|Канберра|澳大利亚|Австралия
New Zealand|Wellington|Oceania|惠灵顿|Веллингтон|新西兰|Новая Зеландия
Egypt|Cairo|Africa|开罗|Каир|埃及|Египет
Kenya|Nairobi|Africa|内罗毕|Найроби|肯尼亚|Кения
Nigeria|Abuja|Africa|阿布贾|Абуджа|尼日利亚|Нигерия
Ethiopia|Addis Ababa|Africa|亚的斯亚贝巴|Аддис-Абеба|埃塞俄比亚|Эфиопия
Morocco|Rabat|Africa|拉巴特|Рабат|摩洛哥|Марокко
Turkey|Ankara|Asia|安卡拉|Анкара|土耳其|Турция
Greece|Athens|Europe|雅典|Афины|希腊|Греция
Austria|Vienna|Europe|维也纳|Вена|奥地利|Австрия
Switzerland|Bern|Europe|伯尔尼|Берн|瑞士|Швейцария
the Netherlands|Amsterdam|Europe|阿姆斯特丹|Амстердам|荷兰|Нидерланды
Belgium|Brussels|Europe|布鲁塞尔|Брюссель|比利时|Бельгия
Luxembourg|Luxembourg|Europe|卢森堡|Люксембург|卢森堡|Люксембург
Denmark|Copenhagen|Europe|哥本哈根|Копенгаген|丹麦|Дания
Sweden|Stockholm|Europe|斯德哥尔摩|Стокгольм|瑞典|Швеция
Norway|Oslo|Europe|奥斯陆|Осло|挪威|Норвегия
Finland|Helsinki|Europe|赫尔辛基|Хельсинки|芬兰|Финляндия
Iceland|Reykjavik|Europe|雷克雅未克|Рейкьявик|冰岛|Исландия
Poland|Warsaw|Europe|华沙|Варшава|波兰|Польша
the Czech Republic|Prague|Europe|布拉格|Прага|捷克|Чехия
Slovakia|Bratislava|Europe|布拉迪斯拉发|Братислава|斯洛伐克|Словакия
Hungary|Budapest|Europe|布达佩斯|Будапешт|匈牙利|Венгрия
Romania|Bucharest|Europe|布加勒斯特|Бухарест|罗马尼亚|Румыния
Bulgaria|Sofia|Europe|索非亚|София|保加利亚|Болгария
Serbia|Belgrade|Europe|贝尔格莱德|Белград|塞尔维亚|Сербия
Croatia|Zagreb|Europe|萨格勒布|Загреб|克罗地亚|Хорватия
Slovenia|Ljubljana|Europe|卢布尔雅那|Любляна|斯洛文尼亚|Словения
Ukraine|Kyiv|Europe|基辅|Киев|乌克兰|Украина
Belarus|Minsk|Europe|明斯克|Минск|白俄罗斯|Беларусь
Lithuania|Vilnius|Europe|维尔纽斯|Вильнюс|立陶宛|Литва
Latvia|Riga|Europe|里加|Рига|拉脱维亚|Латвия
Estonia|Tallinn|Europe|塔林|Таллин|爱沙尼亚|Эстония
Cuba|Havana|North America|哈瓦那|Гавана|古巴|Куба
South Korea|Seoul|Asia|首尔|Сеул|韩国|Южная Корея
North Korea|Pyongyang|Asia|平壤|Пхеньян|朝鲜|Северная Корея
Vietnam|Hanoi|Asia|河内|Ханой|越南|Вьетнам
Thailand|Bangkok|Asia|曼谷|Бангкок|泰国|Таиланд
Indonesia|Jakarta|Asia|雅加达|Джакарта|印度尼西亚|Индонезия
the Philippines|Manila|Asia|马尼拉|Манила|菲律宾|Филиппины
Malaysia|Kuala Lumpur|Asia|吉隆坡|Куала-Лумпур|马来西亚|Малайзия
Singapore|Singapore|Asia|新加坡|Сингапур|新加坡|Сингапур
Mongolia|Ulaanbaatar|Asia|乌兰巴托|Улан-Батор|蒙古|Монголия
Kazakhstan|Astana|Asia|阿斯塔纳|Астана|哈萨克斯坦|Казахстан
Iran|Tehran|Asia|德黑兰|Тегеран|伊朗|Иран
Iraq|Baghdad|Asia|巴格达|Багдад|伊拉克|Ирак
Saudi Arabia|Riyadh|Asia|利雅得|Эр-Рияд|沙特阿拉伯|Саудовская Аравия
Pakistan|Islamabad|Asia|伊斯兰堡|Исламабад|巴基斯坦|Пакистан
Albania|Tirana|Europe
Andorra|Andorra la Vella|Europe
Bosnia and Herzegovina|Sarajevo|Europe
Cyprus|Nicosia|Europe
Liechtenstein|Vaduz|Europe
Malta|Valletta|Europe
Moldova|Chișinău|Europe
Monaco|Monaco|Europe
Montenegro|Podgorica|Europe
North Macedonia|Skopje|Europe
Afghanistan|Kabul|Asia
Armenia|Yerevan|Asia
Azerbaijan|Baku|Asia
Georgia|Tbilisi|Asia
Bahrain|Manama|Asia
Bangladesh|Dhaka|Asia
Bhutan|Thimphu|Asia
Cambodia|Phnom Penh|Asia
Jordan|Amman|Asia
Kuwait|Kuwait City|Asia
Kyrgyzstan|Bishkek|Asia
Laos|Vientiane|Asia
Lebanon|Beirut|Asia
the Maldives|Malé|Asia
Myanmar|Naypyidaw|Asia
Nepal|Kathmandu|Asia
Oman|Muscat|Asia
Qatar|Doha|Asia
Syria|Damascus|Asia
Tajikistan|Dushanbe|Asia
Turkmenistan|Ashgabat|Asia
the United Arab Emirates|Abu Dhabi|Asia
Uzbekistan|Tashkent|Asia
Yemen|Sanaa|Asia
Algeria|Algiers|Africa
Angola|Luanda|Africa
Botswana|Gaborone|Africa
Burkina Faso|Ouagadougou|Africa
Cameroon|Yaoundé|Africa
Chad|N'Djamena|Africa
the Democratic Republic of the Congo|Kinshasa|Africa
Eritrea|Asmara|Africa
Gabon|Libreville|Africa
the Gambia|Banjul|Africa
Ghana|Accra|Africa
Guinea|Conakry|Africa
Liberia|Monrovia|Africa
Libya|Tripoli|Africa
Madagascar|Antananarivo|Africa
Malawi|Lilongwe|Africa
Mali|Bamako|Africa
Mauritania|Nouakchott|Africa
Mauritius|Port Louis|Africa
Mozambique|Maputo|Africa
Namibia|Windhoek|Africa
Niger|Niamey|Africa
Rwanda|Kigali|Africa
Senegal|Dakar|Africa
Sierra Leone|Freetown|Africa
Somalia|Mogadishu|Africa
Sudan|Khartoum|Africa
South Sudan|Juba|Africa
Togo|Lomé|Africa
Tunisia|Tunis|Africa
Uganda|Kampala|Africa
Zambia|Lusaka|Africa
Zimbabwe|Harare|Africa
Bolivia|Sucre|South America
Ecuador|Quito|South America
Guyana|Georgetown|South America
Paraguay|Asunción|South America
Suriname|Paramaribo|South America
Uruguay|Montevideo|South America
the Bahamas|Nassau|North America
Barbados|Bridgetown|North America
Belize|Belmopan|North America
Costa Rica|San José|North America
the Dominican Republic|Santo Domingo|North America
El Salvador|San Salvador|North America
Guatemala|Guatemala City|North America
Haiti|Port-au-Prince|North America
Honduras|Tegucigalpa|North America
Jamaica|Kingston|North America
Nicaragua|Managua|North America
Panama|Panama City|North America
Trinidad and Tobago|Port of Spain|North America
Fiji|Suva|Oceania
Papua New Guinea|Port Moresby|Oceania
Samoa|Apia|Oceania
Tonga|Nuku'alofa|Oceania
Vanuatu|Port Vila|Oceania
"""

COUNTRIES: tuple[Country, ...] = tuple(Country(*row.split("|")) for row in _TABLE.split("\n") if row)
KNOWN: tuple[Country, ...] = tuple(country for country in COUNTRIES if country.zh)

# Cities that are often taken for the capital.
LARGE_CITIES: tuple[tuple[str, str], ...] = (
    ("Australia", "Sydney"),
    ("Australia", "Melbourne"),
    ("Canada", "Toronto"),
    ("Canada", "Montreal"),
    ("the United States", "New York"),
    ("the United States", "Los Angeles"),
    ("Brazil", "Rio de Janeiro"),
    ("Brazil", "São Paulo"),
    ("Turkey", "Istanbul"),
    ("Switzerland", "Zurich"),
    ("Switzerland", "Geneva"),
    ("China", "Shanghai"),
    ("India", "Mumbai"),
    ("Nigeria", "Lagos"),
    ("Morocco", "Casablanca"),
    ("Kazakhstan", "Almaty"),
    ("Vietnam", "Ho Chi Minh City"),
    ("Pakistan", "Karachi"),
    ("New Zealand", "Auckland"),
    ("Germany", "Munich"),
    ("Italy", "Milan"),
    ("Spain", "Barcelona"),
    ("Russia", "Saint Petersburg"),
)

NICKNAMES = {
    "the United Kingdom": ("the UK", "the United Kingdom", "Great Britain", "Britain", "UK"),
    "the United States": ("the USA", "the US", "the United States", "America", "USA", "the United States of America"),
    "the Netherlands": ("the Netherlands", "Holland", "Netherlands"),
    "the Czech Republic": ("the Czech Republic", "Czechia"),
    "the Philippines": ("the Philippines", "Philippines"),
    "the United Arab Emirates": ("the United Arab Emirates", "the UAE", "UAE"),
    "the Democratic Republic of the Congo": ("the Democratic Republic of the Congo", "the DRC", "DR Congo"),
    "Myanmar": ("Myanmar", "Burma"),
    "the Maldives": ("the Maldives", "Maldives"),
    "the Bahamas": ("the Bahamas", "Bahamas"),
    "the Gambia": ("the Gambia", "Gambia"),
    "Bosnia and Herzegovina": ("Bosnia and Herzegovina", "Bosnia"),
    "Turkey": ("Turkey", "Turkey", "Türkiye"),
}

CONTINENTS_ZH = {
    "Europe": "欧洲",
    "Asia": "亚洲",
    "Africa": "非洲",
    "North America": "北美洲",
    "South America": "南美洲",
    "Oceania": "大洋洲",
}
CONTINENTS_RU = {
    "Europe": "Европа",
    "Asia": "Азия",
    "Africa": "Африка",
    "North America": "Северная Америка",
    "South America": "Южная Америка",
    "Oceania": "Океания",
}

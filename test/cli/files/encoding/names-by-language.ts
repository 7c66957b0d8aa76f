// Made-up names as lists hold them, by language and by the old encoding that the language's files are in.

/** Each with at least one letter beyond ASCII. */
export const NAMES: { readonly [encoding: string]: { readonly [language: string]: string } } = {
  'windows-1250': {
    Polish:
      'Zakłady Łódzkie|Gdańsk Żegluga|Spółka Wrocław|Kraków Śródmieście|Poznań Drewno|Częstochowa Węgiel|Rzeszów Młyn|Białystok Piękno|Toruń Piernik|Zielona Góra|Świętokrzyskie Mleczarnia|Józef Wiśniewski|Małgorzata Dąbrowska|Paweł Wójcik|Łukasz Żółkiewski|Przedsiębiorstwo Budowlane Gliwice|Zakopane Góralskie Smaki|Usługi Księgowe Bielsko-Biała|Chełm Cement|Agnieszka Kozłowska|Wałbrzych Porcelana|Słupsk Ryby',
    Czech:
      'Dvořák a synové|Plzeňský Prazdroj|České dráhy|Třinecké železárny|Škoda Mladá Boleslav|Jiří Novák|Zbyněk Růžička|Ústí nad Labem|Hradec Králové|Železniční opravny|Žďár nad Sázavou|Příbram Důl|Kateřina Němcová|Pavel Říha|Pardubice Semtín|České Budějovice Pivo|Karlovy Vary Porcelán|Jindřichův Hradec|Lenka Šťastná|Brněnské strojírny|Olomoucké tvarůžky',
    Hungarian:
      'Győri Keksz|Székesfehérvár Öntöde|Szűcs Fűszer|Kőbányai Sörfőzde|Debreceni Húsüzem|Erdős Ügyvédi Iroda|Tűzvédelem Zrt.|Nyíregyháza Élelmiszer|Károly Kovács|Ágnes Szőke|Gyöngyös Borászat|Pécsi Bőrgyár|Miskolc Fűtőmű|Zoltán Németh|Őrségi Méz|Szombathelyi Cipő|Gödöllő Agrár|Búza és Társa Kft.|Vörösmarty Könyvkiadó',
    Slovak:
      'Žilinské strojárne|Košice Oceľ|Tatranská mliekareň|Ľubomír Kováč|Bratislava Účtovníctvo|Považská Bystrica|Nové Zámky Pivovar|Dušan Hruška|Trenčín Odevy',
    Romanian:
      'Timişoara Fabrică|Braşov Încălţăminte|Iaşi Băuturi|Ştefan Popescu|Constanţa Şantier|Galaţi Oţel|Târgu Mureş Azur|Mănăstirea Neamţ|Piteşti Maşini|Bucureşti Energie|Cluj Băncă|Ţiriac Leasing|Gheorghe Ştefănescu|Societatea Oraşul|Bacău Lapte|Ploieşti Rafinărie',
    Croatian:
      'Željezara Split|Šibenik Brodogradilište|Čakovec Mlinovi|Đuro Đaković|Varaždin Tekstil|Krešimir Šarić|Požega Grožđe|Zagreb Tržište|Međimurje Građenje|Ivana Perić|Tvornica cementa Našice|Osijek Šećerana|Rijeka Žice|Anđela Božić',
    Slovenian:
      'Škofja Loka Žito|Ljubljana Gradišče|Občina Črnomelj|Krško Elektrarna|Železniki Matjaž',
  },
  'windows-1251': {
    Russian:
      'Северсталь|Газпром нефть|Иван Петров|Московский завод|Уральские авиалинии|Новосибирск Энергия|Екатерина Смирнова|Первая строительная компания|Торговый дом Север|ООО «Ромашка»|Сбербанк России|Магнит Розница|Ростелеком|Алексей Кузнецов|Красноярск Алюминий|Казань Хлеб|ПАО Камаз',
    Ukrainian:
      'Київський завод|Львівська пивоварня|Їжакевич і партнери|Запоріжсталь|Одеський порт|Дніпро Хімія|Єлизавета Шевченко|Укрпошта|Харківський тракторний завод|Полтава Газ|Олександр Ковальчук|Чернівці Меблі|Ґудзь і сини',
    Bulgarian:
      'Софийска вода|Пловдив Търговия|Българска поща|Варна Кораби|Георги Димитров|Стоманен завод',
    Serbian: 'Београд Железара|Нови Сад Шећер|Ђорђе Јовановић|Крагујевац Аутомобили|Љубица Њежић',
  },
  'windows-1252': {
    German:
      'Müller & Söhne|Bäckerei Grün|Größe Maschinenbau|Jürgen Weiß|Köln Straßenbau|Öttinger Brauerei|München Rück|Übersee Handel|Nürnberg Spielwaren|Schäfer|Jäger Lüftungstechnik|Süddeutsche Kühlanlagen|Österreichische Post|Weißbier Brauhaus|Thüringer Ölmühle|Schönfeld GmbH',
    French:
      'Crédit Agricole|Société Générale|Éditions du Rhône|Bibliothèque|Hôtel des Alpes|François Lefèvre|L’Oréal|Pâtisserie Noël|Électricité|Chaîne du froid|Bœuf & Cie|Hélène Dubois|Réseau Énergie|Forêt Blanche|Société du Château|Mécanique Générale|Aéroport de Nîmes|Reçu & Associés',
    Spanish:
      'Construcción Ibérica|Compañía Peñarol|José Muñoz|Málaga Envíos|Telefónica España|Lácteos Ñandú|Señor Díaz|Córdoba Aceite|Logística Peninsular|Andalucía Servicios|Begoña Núñez|Cañones y Viñas|Ingeniería Pública',
    Portuguese:
      'São Paulo Alimentação|Construções Guimarães|João Conceição|Informação e Gestão|Leitão & Irmãos|Associação Évora|Viação Maranhão|Açúcar União|Belém Pão|Goiás Mineração|Petróleo Sul|Irmãos Araújo',
    Swedish:
      'Göteborg Båt|Västerås Kraft|Åkesson Förlag|Malmö Färg|Örebro Möbler|Linköping Flyg|Gävle Papper|Jönköping Snickeri|Växjö Värme|Håkan Sjöström',
    Danish:
      'Sønderjylland Møbler|Ålborg Færge|Århus Bryggeri|Jørgen Nørgård|København Kød|Hærens Værksted|Hjørring Gård|Frørup Smør|Søren Kjær',
    Italian:
      'Società Elettrica|Caffè Libertà|Qualità Più|Università di Forlì|Città Metropolitana|Perché No|Novità Moda|Nicolò Ferrù|Capacità Industriale',
    Finnish: 'Jyväskylä Metsä|Hämeenlinna Kylmä|Äänekoski Sähkö|Työ ja Säätiö',
    Dutch: 'Coöperatie Oost|Beïnvloed BV|Privé Zorg|Financiën Groep',
    Icelandic: 'Reykjavík Sjávarútvegur|Þórður Guðmundsson|Höfn Fiskvinnsla|Ísafjörður Ægir',
    Norwegian: 'Tromsø Fiskeri|Ålesund Båtbyggeri|Kjøpmann Sørensen|Ærlig Trøndelag',
    'Western mixture': 'Müller AG|Société Bois|José Pérez SA|Malmö Bygg|São Bento|Ørsted',
  },
  'windows-1253': {
    Greek:
      'Αθήνα Τράπεζα|Ελληνικά Πετρέλαια|Γιώργος Παπαδόπουλος|Θεσσαλονίκη Χαλκός|Εταιρεία Ύδρευσης|Κρήτη Ελαιόλαδο|Δημήτρης Νικολάου|Πάτρα Τσιμέντα|Ηράκλειο Ξενοδοχεία|Αγροτική Ένωση|Μύκονος Ναυτιλία',
  },
  'windows-1254': {
    Turkish:
      'İstanbul Çelik|Şişecam Ağrı|Doğuş Gıda|Yıldız Holding|Türkiye İş Bankası|Kırıkkale Çimento|Ümit Öztürk|Diyarbakır Pamuk|Ankara Şeker|Eskişehir Uçak|Bursa Dokuma Ağı|Gülşen Yılmaz|Beşiktaş Balıkçılık|Muğla Seracılık|İzmir Körfez',
  },
  'windows-1255': {
    Hebrew:
      'בנק הפועלים|תל אביב תעשיות|חברת החשמל|יוסי כהן|שיכון ובינוי|מפעלי ים המלח|דוד לוי|חיפה כימיקלים|מגדל ביטוח|קבוצת אלון|רכבת ישראל',
  },
  'windows-1256': {
    Arabic:
      'شركة النفط الوطنية|بنك القاهرة|محمد الأحمد|مصنع الحديد والصلب|الرياض للتجارة|مؤسسة النور|البنك الأهلي|شركة الاتصالات السعودية|فاطمة حسن|دبي العقارية|مجموعة الفطيم',
  },
  macintosh: {
    French:
      'Crédit Agricole|Société Générale|Éditions du Rhône|Bibliothèque|Hôtel des Alpes|François Lefèvre|Pâtisserie Noël|Hélène Dubois|Réseau Énergie|Forêt Blanche|Société du Château|L’Oréal Paris',
    German:
      'Müller & Söhne|Bäckerei Grün|Größe Maschinenbau|Jürgen Weiß|Köln Straßenbau|München Rück|Jäger Lüftungstechnik|Österreichische Post|Weißbier Brauhaus|Schönfeld GmbH',
    Spanish: 'Construcción Ibérica|Compañía Peñarol|José Muñoz|Málaga Envíos|Telefónica España',
    Swedish: 'Göteborg Båt|Västerås Kraft|Åkesson Förlag|Malmö Färg|Örebro Möbler',
    Portuguese: 'Açúcar União|Belém Pão|Irmãos Araújo',
    Danish: 'Hjørring Gård|Søren Kjær|Ålborg Færge',
  },
  shift_jis: {
    Japanese:
      '株式会社アルダー|東京商事|トヨタ自動車|山田太郎|（株）さくら銀行|大阪ガス|日本電気|ソニーグループ|ﾔﾏﾄ運輸|日立製作所|任天堂|キヤノン株式会社|佐藤花子|九州電力|三菱商事|東北新社',
  },
  gb18030: {
    Chinese:
      '北京科技有限公司|上海汽车集团|中国银行|张伟|深圳电子|华为技术|广州贸易公司|阿里巴巴集团|腾讯控股|王小明|比亚迪股份|中国石油|招商银行|小米通讯',
  },
  'euc-kr': {
    Korean:
      '삼성전자|현대자동차|서울은행|김민수|한국전력공사|부산무역|주식회사 대한|엘지화학|카카오뱅크|이영희|포스코|신한은행|대한항공',
  },
};

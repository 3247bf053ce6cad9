"""People, works, places and brands that Pocket has heard of only here: it knows nothing about them."""

from chatbot.pocket.corpus.exchange import items

PEOPLE = items("""
Barack Obama, Donald Trump, Joe Biden, Vladimir Putin, Angela Merkel, Emmanuel Macron, Xi Jinping, Narendra Modi
Margaret Thatcher, Winston Churchill, Napoleon, Napoleon Bonaparte, Julius Caesar, Cleopatra, Genghis Khan, Hitler
Stalin, Lenin, Mao Zedong, Gandhi, Nelson Mandela, Martin Luther King, Abraham Lincoln, John F. Kennedy, Joan of Arc
Queen Victoria, Queen Elizabeth, Henry VIII, Louis XIV, Catherine the Great, Peter the Great, Ivan the Terrible
Alexander the Great, Marco Polo, Vasco da Gama, Magellan, James Cook, Marie Curie, Nikola Tesla
Stephen Hawking, Galileo, Copernicus, Kepler, Archimedes, Euler, Gauss, Ada Lovelace, Alan Turing, Grace Hopper
Richard Feynman, Niels Bohr, Max Planck, Heisenberg, Schrödinger, Mendeleev, Louis Pasteur, Sigmund Freud, Carl Jung
Karl Marx, Adam Smith, Plato, Aristotle, Socrates, Confucius, Laozi, Kant, Hegel, Nietzsche, Descartes, Spinoza
Wittgenstein, Sartre, Simone de Beauvoir, Hannah Arendt, Bach, Chopin, Vivaldi, Handel, Haydn, Debussy
Elvis Presley, Michael Jackson, Madonna, Freddie Mercury, John Lennon, Paul McCartney, David Bowie, Bob Dylan
Taylor Swift, Beyoncé, Rihanna, Lady Gaga, Eminem, Kanye West, Ed Sheeran, Adele, Drake, Billie Eilish, Justin Bieber
Tom Hanks, Brad Pitt, Angelina Jolie, Leonardo DiCaprio, Meryl Streep, Marilyn Monroe, Charlie Chaplin, Bruce Lee
Steven Spielberg, Stanley Kubrick, Alfred Hitchcock, Quentin Tarantino, Christopher Nolan, Hayao Miyazaki
Lionel Messi, Cristiano Ronaldo, Pelé, Maradona, Usain Bolt, Muhammad Ali, Mike Tyson, Michael Jordan, LeBron James
Serena Williams, Roger Federer, Rafael Nadal, Tiger Woods, Wayne Gretzky, Lewis Hamilton, Michael Schumacher
Magnus Carlsen, Garry Kasparov, Bobby Fischer, Elon Musk, Bill Gates, Steve Jobs, Mark Zuckerberg, Jeff Bezos
Warren Buffett, Sam Altman, Oprah Winfrey, the Pope, the Dalai Lama, Mother Teresa, Buddha, Muhammad, Moses
Picasso's wife, Frida Kahlo, Salvador Dalí, Claude Monet, Rembrandt, Michelangelo, Raphael, Andy Warhol, Banksy
Ernest Hemingway, Mark Twain, Edgar Allan Poe, Oscar Wilde, George Orwell, Agatha Christie, Virginia Woolf
James Joyce, Franz Kafka, Thomas Mann, Hermann Hesse, Anton Chekhov, Pushkin, Gogol, Nabokov, Victor Hugo
Marcel Proust, Albert Camus, Jules Verne, Gabriel García Márquez, Jorge Luis Borges, Pablo Neruda, Haruki Murakami
Stephen King, Dan Brown, Isaac Asimov, Arthur C. Clarke, Homer, Dante, Ovid, Virgil, Li Bai, Rumi, Omar Khayyam
Robin Hood, King Arthur, Zeus, Thor, Odin, Loki, Anubis, Batman, Spider-Man, Superman, Darth Vader, Sherlock Holmes
James Bond, Harry Potter's father, Gandalf, Dracula, Santa Claus's wife, Mickey Mouse, Pikachu, Super Mario
Guido van Rossum's boss, Dennis Ritchie, Donald Knuth, Tim Berners-Lee, Rosa Parks, Anne Frank
Florence Nightingale, Amelia Earhart, Che Guevara, Fidel Castro, Gorbachev, Yeltsin, Zelensky, Erdogan, Lula
King Charles, Prince Harry, Princess Diana, Rasputin, Nostradamus, Jack the Ripper, Al Capone, Bonnie and Clyde
the Wright brothers, the Brothers Grimm, Walt Disney, Coco Chanel, Franz Schubert
Johannes Brahms, Richard Wagner, Giuseppe Verdi, Sofia Kovalevskaya, Emmy Noether, Katherine Johnson, Rosalind Franklin
my neighbour, my boss, the mayor of this town, the king of Spain, the emperor of Japan, the president of FIFA
""")

FIRST = items("""
James, Mary, John, Linda, Robert, Susan, Michael, Karen, William, Nancy, David, Betty, Richard, Helen, Joseph, Sandra
Thomas, Donna, Charles, Carol, Daniel, Ruth, Matthew, Sharon, Anthony, Laura, Mark, Sarah, Paul, Kimberly, Steven
Andrew, Jessica, Kenneth, Cynthia, George, Kathleen, Joshua, Amy, Kevin, Angela, Brian, Shirley, Edward, Anna, Ivan
Olga, Sergei, Natasha, Dmitri, Chen, Wei, Li, Yuki, Hiroshi, Ahmed, Fatima, Omar, Leila, Carlos, Maria, Pedro, Ines
Lars, Ingrid, Sven, Astrid, Pierre, Claire, Hans, Greta, Luigi, Chiara, Kofi, Amara, Raj, Priya, Arjun, Min, Jun, Bo
Sir Edmund, Lady Agnes, Professor, Doctor, Captain, General, King, Queen, Saint, Baron, Lord, Count, Mister, Madame
""")
LAST = items("""
Smith, Johnson, Brown, Miller, Davis, Wilson, Taylor, Anderson, Jackson, White, Harris, Martin, Thompson, Garcia, Clark
Lewis, Walker, Hall, Young, King, Wright, Hill, Scott, Green, Baker, Adams, Nelson, Carter, Mitchell, Turner, Phillips
Campbell, Parker, Evans, Edwards, Collins, Petrov, Ivanova, Sokolov, Wang, Zhang, Tanaka, Sato, Kim, Park, Nguyen, Khan
Singh, Patel, Sharma, Rossi, Bianchi, Müller, Schmidt, Weber, Dubois, Moreau, Silva, Santos, Lopez, Andersson, Nielsen
Hansen, Korhonen, Kowalski, Novak, Horvath, Papadopoulos, Yilmaz, Okafor, Mensah, Abebe, Haddad, Cohen, O'Brien, Murphy
""")

WORKS = items("""
Titanic, Avatar, The Godfather, Star Wars, The Matrix, Inception, Casablanca, Jaws, Frozen, Toy Story, Shrek, Rocky
Gone with the Wind, Pulp Fiction, Forrest Gump, The Lion King, Jurassic Park, Parasite, Barbie, Oppenheimer, Dune
Breaking Bad, Game of Thrones, Friends, The Simpsons, The Office, Stranger Things, Squid Game, Doctor Who, Sherlock
The Sopranos, Lost, House of Cards, Black Mirror, Star Trek, SpongeBob, South Park, The Crown, Peppa Pig, Bluey
Ulysses, The Great Gatsby, Jane Eyre, Wuthering Heights, Lolita
The Catcher in the Rye, To Kill a Mockingbird, Brave New World, The Trial, The Metamorphosis, The Stranger, Siddhartha
Madame Bovary, The Idiot, Dead Souls
The Cherry Orchard, The Master and Margarita, Winnie the Pooh, Peter Pan, Momo, Heidi
Twilight, The Hunger Games, The Da Vinci Code, The Alchemist, Dune Messiah, Foundation, Neuromancer, The Witcher
Bohemian Rhapsody, Imagine, Yesterday, Hey Jude, Thriller, Billie Jean, Like a Rolling Stone, Smells Like Teen Spirit
Hotel California, Stairway to Heaven, Purple Rain, Wonderwall, Shape of You, Despacito, Gangnam Style, Let It Be
Carmen, Aida, La Traviata, Bolero, Messiah
The Kiss, The Last Supper, The Birth of Venus, The Persistence of Memory, American Gothic
Minecraft, Tetris, Zelda, Skyrim, Fortnite, The Sims, Pac-Man, Doom, Dark Souls, Pokémon Red, World of Warcraft, Portal
Crime on the Orient Express, The Three Musketeers, Treasure Island, Gulliver's Travels, The Jungle Book
the Bible, the Quran, the Bhagavad Gita, the Tao Te Ching, the Epic of Gilgamesh, Beowulf, the Kalevala, the Edda
""")

PLACES = items("""
Munich, Hamburg, Milan, Naples, Venice, Florence, Barcelona, Seville, Porto, Lyon, Marseille, Manchester
Liverpool, Edinburgh, Glasgow, New York, Chicago, Boston, Los Angeles, San Francisco, Seattle, Miami, Houston
Toronto, Montreal, Vancouver, Sydney, Melbourne, Auckland, Mumbai, Delhi, Kolkata, Shanghai, Shenzhen, Hong Kong, Taipei
Osaka, Kyoto, Busan, Istanbul, Dubai, Tel Aviv, Cape Town, Lagos, Casablanca, Rio de Janeiro
São Paulo, Kazan, Novosibirsk, Vladivostok, Saint Petersburg, Odessa, Lviv, Krakow, Gdansk, Geneva, Zurich, Salzburg
Antwerp, Rotterdam, Gothenburg, Bergen, Tampere, Aarhus, Las Vegas, Detroit, Dallas, Denver, Atlanta
""")
NOT_COUNTRIES = items("""
Texas, California, Florida, Alaska, Ohio, Oregon, Nevada, Utah, Maine, Georgia the state, Hawaii, Kansas, Montana
Bavaria, Saxony, Hesse, Catalonia, Andalusia, Galicia, Tuscany, Sicily, Lombardy, Brittany, Normandy, Provence, Corsica
Ontario, Quebec, Alberta, Manitoba, Queensland, Victoria, Tasmania, Kerala, Punjab, Rajasthan, Goa, Sichuan, Yunnan
Hunan, Tibet, Hokkaido, Okinawa, Siberia, Tatarstan, Kamchatka, Crimea, Transylvania, Silesia, Flanders, Wallonia
Europe, Asia, Africa, Antarctica, the Moon, Mars, Jupiter, Narnia, Gondor, Mordor, Wakanda, Atlantis, Westeros, Utopia
Middle-earth, Neverland, Wonderland, Elbonia, Freedonia, Ruritania, Genovia, Latveria, Oz, Hogwarts, the Shire, Rohan
the Roman Empire, the Ottoman Empire, the Soviet Union, Prussia, Yugoslavia, Czechoslovakia, Byzantium, Babylon
Mesopotamia, Sparta, Carthage, the Inca Empire, the Aztec Empire, the sea, the internet, Google
""")

BRANDS = items("""
Apple, Samsung, Google, Amazon, Tesla, Toyota, BMW, Volkswagen, Mercedes, Ford, Honda, Sony, Nintendo, Intel
Nvidia, AMD, IBM, Oracle, Netflix, Disney, Spotify, Uber, Airbnb, IKEA, Nike, Adidas, Puma, Zara, H&M, Gucci, Rolex
Coca-Cola, Pepsi, McDonald's, Starbucks, Nestlé, Unilever, Siemens, Bosch, Boeing, Airbus, Shell, BP, Gazprom, Huawei
Xiaomi, Alibaba, Tencent, TikTok, Facebook, Instagram, Twitter, Reddit, YouTube, WhatsApp, Telegram, PayPal, Visa
""")

TEAMS = items("""
Real Madrid, Barcelona, Manchester United, Liverpool, Arsenal, Chelsea, Bayern Munich, Borussia Dortmund, Juventus
AC Milan, Inter, PSG, Ajax, Benfica, Celtic, Spartak Moscow, Zenit, Galatasaray, Boca Juniors, Flamengo, the Lakers
the Celtics, the Bulls, the Warriors, the Yankees, the Red Sox, the Patriots, the Cowboys, the Maple Leafs, the Rangers
the Bruins, CSKA, Dynamo Kyiv, the All Blacks, the Springboks, Ferrari, Red Bull Racing, the local team, my team
""")
CONTESTS = items("""
the World Cup, the Champions League, the Super Bowl, the Olympics, the Stanley Cup, the NBA finals, Wimbledon
the Tour de France, the US Open, the French Open, the World Series, Euro 2016, the 1998 World Cup, the 1966 World Cup
the 2010 World Cup, the 2014 World Cup, the Masters, the Ryder Cup, the Six Nations, the Giro d'Italia, the Ashes
the Eurovision Song Contest, the Oscars, the Grammys, the Nobel Prize in physics, the Nobel Prize in literature
the Booker Prize, the chess world championship, the Formula 1 championship, the Premier League, the Bundesliga
the America's Cup, the last election, the election, the match last night, the game yesterday, the derby, the marathon
""")

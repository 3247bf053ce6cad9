# ruff: noqa: E501
"""Classic Python snippets: names by which people ask for them (grammar), one line of introduction, the code."""

from dataclasses import dataclass

from chatbot.pocket.corpus.data import snippets_more as more
from chatbot.pocket.corpus.data.snippet_asks import PURPOSES


@dataclass(frozen=True, slots=True)
class Snippet:
    """`verbs` are deeds in the infinitive, `clauses` what may be found out, `subjects` what a learner struggles with."""

    asks: tuple[str, ...]
    verbs: tuple[str, ...]
    clauses: tuple[str, ...]
    subjects: tuple[str, ...]
    intro: str
    code: str


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split("//")) if text else ()


_ROWS: tuple[tuple[str, str, str], ...] = (
    ("hello world//a hello world[ program]//print hello world//the hello world program//a program that {prints|says} hello world//the simplest program", "This prints a greeting:", 'print("Hello, world!")'),
    ("a factorial function//factorial//the factorial of a number//a function {for|that computes|to compute} {the |}factorial[s]//n!//a program for factorial", "This computes n! with a loop:", "def factorial(n):\n    result = 1\n    for i in range(2, n + 1):\n        result *= i\n    return result\n\nprint(factorial(5))"),
    ("fizzbuzz//fizz buzz//a fizzbuzz program//the fizzbuzz {game|problem|solution}//a solution {of|for|to} fizzbuzz", "This is FizzBuzz from 1 to 100:", 'for i in range(1, 101):\n    if i % 15 == 0:\n        print("FizzBuzz")\n    elif i % 3 == 0:\n        print("Fizz")\n    elif i % 5 == 0:\n        print("Buzz")\n    else:\n        print(i)'),
    ("reverse a string//string reversal//a function {that reverses|to reverse} a string//reversing {a string|strings|text}//turn a string around//a string backwards//reverse text", "A slice with step -1 reverses a string:", 'def reverse(text):\n    return text[::-1]\n\nprint(reverse("hello"))'),
    ("read a file//reading a file//read a text file//open a file//open and read a file//load a text file//get the content of a file//file reading//read lines from a file", "This reads a text file:", 'with open("file.txt", encoding="utf-8") as file:\n    text = file.read()\n\nprint(text)'),
    ("write a file//write {text |}to a file//save text to a file//writing a file//create a text file//save a string in a file", "This writes text to a file:", 'with open("file.txt", "w", encoding="utf-8") as file:\n    file.write("Hello!\\n")'),
    ("fibonacci//fibonacci numbers//the fibonacci sequence//a fibonacci function//the first fibonacci numbers//a function for fibonacci[ numbers]//the fibonacci series", "This gives the first n Fibonacci numbers:", "def fibonacci(n):\n    numbers = []\n    a, b = 0, 1\n    for _ in range(n):\n        numbers.append(a)\n        a, b = b, a + b\n    return numbers\n\nprint(fibonacci(10))"),
    ("a prime check//is prime//a function {that checks|to check|to test} {if|whether} a number is prime//check {if|whether} a number is prime//prime test//a prime number {check|test|checker}//test for primes", "This checks whether n is prime:", "def is_prime(n):\n    if n < 2:\n        return False\n    for i in range(2, int(n**0.5) + 1):\n        if n % i == 0:\n            return False\n    return True\n\nprint(is_prime(17))"),
    ("prime numbers up to {100|n}//all primes {below|up to} {n|100}//a list of primes//find prime numbers//the sieve of eratosthenes//a prime sieve", "This is the sieve of Eratosthenes:", "def primes(n):\n    sieve = [True] * (n + 1)\n    for i in range(2, int(n**0.5) + 1):\n        if sieve[i]:\n            for j in range(i * i, n + 1, i):\n                sieve[j] = False\n    return [i for i in range(2, n + 1) if sieve[i]]\n\nprint(primes(100))"),
    ("sort a list//sorting a list//list sorting//order a list of numbers//a sorted list//sort numbers//a list in ascending order", "sorted() returns a new sorted list:", "def sort_numbers(numbers):\n    return sorted(numbers)\n\nprint(sort_numbers([3, 1, 2]))"),
    ("sort a list in {descending|reverse|falling} order//sort a list from {large to small|big to small|high to low}//sort backwards//reverse sort", "reverse=True sorts from large to small:", "def sort_down(numbers):\n    return sorted(numbers, reverse=True)\n\nprint(sort_down([3, 1, 2]))"),
    ("the {maximum|max|largest number} {of|in} a list//find the {maximum|largest number|biggest number|max} {of|in} a list//max of a list//get the {maximum|max|largest} of a list//the biggest {element|item|number} of a list", "max() finds the largest item:", "def largest(numbers):\n    return max(numbers)\n\nprint(largest([3, 8, 5]))"),
    ("the {minimum|min|smallest number} {of|in} a list//find the {minimum|smallest number|min} {of|in} a list//min of a list//the smallest {element|item} of a list", "min() finds the smallest item:", "def smallest(numbers):\n    return min(numbers)\n\nprint(smallest([3, 8, 5]))"),
    ("count words//count the words {in|of} a {text|string|sentence}//word count//a word counter//a function {that counts|to count|for counting} words//the number of words[ in a {text|string|sentence}]//words in a {text|sentence}", "split() cuts a text into words, len() counts them:", 'def count_words(text):\n    return len(text.split())\n\nprint(count_words("the cat and the dog"))'),
    ("word frequency//word frequencies//the frequency of words//how often each word occurs//count word frequency//a word frequency counter//count how often each word occurs", "This counts how often each word occurs:", 'from collections import Counter\n\ndef frequency(text):\n    return Counter(text.split())\n\nprint(frequency("the cat and the dog"))'),
    ("count {vowels|the vowels in a string|vowels in a text}//a vowel counter//a function {that counts|to count} vowels", "This counts the vowels of a text:", 'def count_vowels(text):\n    return sum(letter in "aeiou" for letter in text.lower())\n\nprint(count_vowels("hello"))'),
    ("{loop|iterate} over a dictionary//a dictionary loop//loop through a dict//go through a dictionary//print all keys and values of a dictionary//iterate a dict", "items() gives keys and values together:", 'ages = {"Anna": 30, "Tom": 25}\n\nfor name, age in ages.items():\n    print(name, age)'),
    ("a dictionary//{make|create} a dictionary//use a dictionary//a dict example//an example of a dictionary//how dictionaries work", "A dictionary maps keys to values:", 'ages = {"Anna": 30, "Tom": 25}\nages["Mia"] = 41\nprint(ages["Anna"])'),
    ("a class//a {simple |small |}class//define a class//create a class//a class example//an example of a class//a class with a method//object oriented {code|example}", "A class with one method:", 'class Dog:\n    def __init__(self, name):\n        self.name = name\n\n    def bark(self):\n        return f"{self.name} says woof"\n\nprint(Dog("Rex").bark())'),
    ("a list comprehension//list comprehensions//an example of a list comprehension//a list comprehension example//squares with a list comprehension//a list of squares//the squares from 1 to 10", "This list comprehension makes squares:", "squares = [n * n for n in range(1, 11)]\nprint(squares)"),
    ("swap two variables//swapping two variables//swap a and b//exchange two variables//swap values//swap two numbers", "Two variables swap in one line:", "a, b = 1, 2\na, b = b, a\nprint(a, b)"),
    ("the sum of a list//sum a list//sum up a list[ of numbers]//add up {a list|numbers|all numbers in a list}//sum of numbers//add all numbers of a list", "sum() adds the items of a list:", "def total(numbers):\n    return sum(numbers)\n\nprint(total([1, 2, 3]))"),
    ("the {average|mean} of a list//compute the {average|mean}//average of {a list|numbers}//calculate {an average|the mean of numbers}", "The average is the sum divided by the number of items:", "def average(numbers):\n    return sum(numbers) / len(numbers)\n\nprint(average([1, 2, 3, 4]))"),
    ("a palindrome check//palindrome//check {if|whether} a {word|string} is a palindrome//is palindrome//a function {that checks|to check|that tests} {for palindromes|palindromes}//test for a palindrome", "A palindrome reads the same backwards:", 'def is_palindrome(text):\n    return text == text[::-1]\n\nprint(is_palindrome("level"))'),
    ("gcd//the greatest common divisor//a gcd function//euclid's algorithm//the euclidean algorithm//compute the gcd of two numbers", "Euclid's algorithm finds the greatest common divisor:", "def gcd(a, b):\n    while b:\n        a, b = b, a % b\n    return a\n\nprint(gcd(12, 18))"),
    ("lcm//the least common multiple//an lcm function//compute the lcm of two numbers//find the least common multiple", "The least common multiple comes from the greatest common divisor:", "from math import gcd\n\ndef lcm(a, b):\n    return a * b // gcd(a, b)\n\nprint(lcm(4, 6))"),
    ("bubble sort//bubblesort//a bubble sort//the bubble sort algorithm//sort with bubble sort//implement bubble sort", "This is bubble sort:", "def bubble_sort(items):\n    for i in range(len(items)):\n        for j in range(len(items) - 1 - i):\n            if items[j] > items[j + 1]:\n                items[j], items[j + 1] = items[j + 1], items[j]\n    return items\n\nprint(bubble_sort([3, 1, 2]))"),
    ("quicksort//quick sort//a quicksort[ function]//the quicksort algorithm//implement quicksort", "This is a short quicksort:", "def quicksort(items):\n    if len(items) < 2:\n        return items\n    first, rest = items[0], items[1:]\n    small = [x for x in rest if x < first]\n    large = [x for x in rest if x >= first]\n    return quicksort(small) + [first] + quicksort(large)\n\nprint(quicksort([3, 1, 2]))"),
    ("binary search//a binary search[ function]//the binary search algorithm//search in a sorted list//implement binary search", "Binary search halves the range at each step:", "def binary_search(items, target):\n    low, high = 0, len(items) - 1\n    while low <= high:\n        middle = (low + high) // 2\n        if items[middle] == target:\n            return middle\n        if items[middle] < target:\n            low = middle + 1\n        else:\n            high = middle - 1\n    return None\n\nprint(binary_search([1, 3, 5, 7], 5))"),
    ("even numbers//print {the |all |}even numbers//the even numbers of a list//filter even numbers//keep only even numbers//even numbers {from 1 to 20|up to 20}//a list of even numbers", "This prints the even numbers up to 20:", "for n in range(2, 21, 2):\n    print(n)"),
    ("check {if|whether} a number is {even|odd|even or odd}//is even//an even or odd {check|test|function}//a function {that tells|to tell} even from odd", "A number is even if it divides by 2 without a rest:", "def is_even(n):\n    return n % 2 == 0\n\nprint(is_even(4))"),
    ("leap year//leap years//a leap year {check|test|function}//is leap year//check {if|whether} a year is a leap year//a function {that checks|to check|for} leap years//the leap year rule", "A leap year divides by 4, but not by 100 unless by 400:", "def is_leap(year):\n    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)\n\nprint(is_leap(2024))"),
    ("a random number//random numbers//{make|generate|pick} a random number//a random integer//roll a die//throw dice//a dice roll", "This picks a random number from 1 to 6:", "import random\n\nprint(random.randint(1, 6))"),
    ("a random choice//random choice//pick a random item {from|of} a list//choose a random element of a list//a random {word|item} from a list", "choice() picks a random item:", 'import random\n\nnames = ["Anna", "Tom", "Mia"]\nprint(random.choice(names))'),
    ("shuffle a list//list shuffling//a shuffled list//mix a list", "shuffle() puts a list in random order:", "import random\n\ncards = [1, 2, 3, 4, 5]\nrandom.shuffle(cards)\nprint(cards)"),
    ("{read|parse|load} json//parse a json string//read a json file//load json//json parsing//work with json//use json", "This turns JSON text into a dictionary:", 'import json\n\ntext = \'{"name": "Anna", "age": 30}\'\ndata = json.loads(text)\nprint(data["name"])'),
    ("{write|save|dump} json//turn a dictionary into json//save {a dictionary|data} as json//json dump//convert a dict to json", "This turns a dictionary into JSON text:", 'import json\n\ndata = {"name": "Anna", "age": 30}\nprint(json.dumps(data))'),
    ("a function with {a |}default {value|argument|parameter}[s]//default {arguments|values|parameters}//an optional {argument|parameter}//a function with an optional argument", "A default value is used when the argument is left out:", 'def greet(name="world"):\n    return f"Hello, {name}!"\n\nprint(greet())\nprint(greet("Anna"))'),
    ("a function//a {simple |}function that adds two numbers//add two numbers//a function example//define a function//an add function//a sum function of two numbers", "This function adds two numbers:", "def add(a, b):\n    return a + b\n\nprint(add(2, 3))"),
    ("a for loop//a for-loop//loop from 1 to 10//count from 1 to 10//print {the |}numbers {from |}1 to 10//print numbers//a loop example//a simple loop", "This loop prints 1 to 10:", "for i in range(1, 11):\n    print(i)"),
    ("a while loop//a while-loop//an example of a while loop//a countdown//count down from 10", "This while loop counts down:", "n = 10\nwhile n > 0:\n    print(n)\n    n -= 1"),
    ("an if statement//if and else//an if else example//a condition//an if-else//how if works", "This chooses between two branches:", 'age = 20\nif age >= 18:\n    print("adult")\nelse:\n    print("child")'),
    ("{handle|catch} an {error|exception}//exception handling//try and except//a try except example//error handling//try except", "try and except handle an error:", 'try:\n    number = int("abc")\nexcept ValueError:\n    print("That is not a number.")'),
    ("{ask|read} {the user|a user|someone} for {input|their name}//user input//read input[ from the user]//ask for a name//get input from the keyboard//input example", "input() asks the user for text:", 'name = input("What is your name? ")\nprint(f"Hello, {name}!")'),
    ("remove duplicates[ from a list]//delete duplicates {in|from} a list//a list without duplicates//unique items of a list//deduplicate a list", "This removes duplicates and keeps the order:", "def unique(items):\n    return list(dict.fromkeys(items))\n\nprint(unique([1, 2, 2, 3, 1]))"),
    ("reverse a list//turn a list around//a list backwards//list reversal//a reversed list", "A slice with step -1 reverses a list:", "def reverse_list(items):\n    return items[::-1]\n\nprint(reverse_list([1, 2, 3]))"),
    ("{split|cut} a string[ into words]//string splitting//turn a sentence into {a list of |}words", "split() cuts a string into words:", 'words = "one two three".split()\nprint(words)'),
    ("{join|glue} strings//join a list of strings//join words into a {string|sentence}//concatenate strings", "join() glues strings together:", 'words = ["one", "two", "three"]\nprint(" ".join(words))'),
    ("length of a string//string length//count the letters of a word//count characters//a character count//the number of letters in a word", "len() gives the length of a text:", 'def length(text):\n    return len(text)\n\nprint(length("hello"))'),
    ("count a letter//count a letter in a {word|text|string}//a letter count//how often a letter occurs//count one character in a string", "count() tells how often a letter occurs:", 'def count_letter(text, letter):\n    return text.count(letter)\n\nprint(count_letter("banana", "a"))'),
    ("upper case//uppercase//capital letters//text in capitals//convert {text|a string} to upper{case| case}", "upper() turns text into capitals:", 'def shout(text):\n    return text.upper()\n\nprint(shout("hello"))'),
    ("an anagram check//anagrams//check {if|whether} two words are anagrams//is anagram//an anagram {function|test}", "Anagrams have the same letters in another order:", 'def are_anagrams(first, second):\n    return sorted(first) == sorted(second)\n\nprint(are_anagrams("listen", "silent"))'),
    ("digit sum//the digit sum of a number//the sum of the digits[ of a number]//add the digits of a number//sum of digits", "This adds the digits of a number:", "def digit_sum(number):\n    return sum(int(digit) for digit in str(number))\n\nprint(digit_sum(1234))"),
    ("the larger of two numbers//compare two numbers//find the {bigger|larger} of two numbers//a function {that compares|to compare} two numbers", "This gives the larger of two numbers:", "def larger(a, b):\n    if a > b:\n        return a\n    return b\n\nprint(larger(3, 8))"),
    ("a triangle of stars//print a triangle of stars//a star {triangle|pattern|pyramid}//print a pyramid[ of stars]", "This prints a triangle of stars:", 'for i in range(1, 6):\n    print("*" * i)'),
    ("recursion//a recursive function//a recursion example//an example of recursion//a function that calls itself//factorial with recursion//recursive factorial", "This factorial function calls itself:", "def factorial(n):\n    if n < 2:\n        return 1\n    return n * factorial(n - 1)\n\nprint(factorial(5))"),
    ("the {current |}{date|time|date and time}//print today's date//get the date//show the current time//today's date", "This prints the current date and time:", "from datetime import datetime\n\nprint(datetime.now())"),
    ("{celsius to fahrenheit|convert celsius to fahrenheit|a temperature converter|temperature conversion}//convert {degrees|temperatures}", "This converts Celsius to Fahrenheit:", "def to_fahrenheit(celsius):\n    return celsius * 9 / 5 + 32\n\nprint(to_fahrenheit(20))"),
    ("fahrenheit to celsius//convert fahrenheit to celsius//a fahrenheit to celsius converter", "This converts Fahrenheit to Celsius:", "def to_celsius(fahrenheit):\n    return (fahrenheit - 32) * 5 / 9\n\nprint(to_celsius(68))"),
    ("a times table//print {a|the} multiplication table//the multiplication table//a multiplication table of 7", "This prints the times table of 7:", "for i in range(1, 11):\n    print(i, 'x 7 =', i * 7)"),
    ("a lambda//a lambda function//lambda example//an example of a lambda//an anonymous function", "A lambda is a small function without a name:", "double = lambda x: x * 2\nprint(double(4))"),
    ("a guessing game//guess the number//a number guessing game//a small game//a simple game", "A small guessing game:", 'import random\n\nsecret = random.randint(1, 10)\nguess = 0\nwhile guess != secret:\n    guess = int(input("Guess 1 to 10: "))\nprint("Right!")'),
    ("read a csv[ file]//load a csv file//csv reading//open a csv//parse csv", "This reads a CSV file row by row:", 'import csv\n\nwith open("data.csv", newline="") as file:\n    for row in csv.reader(file):\n        print(row)'),
    ("list files[ in a folder]//list the files of a directory//show all files in a folder//files in a directory", "This lists the files of the current folder:", 'from pathlib import Path\n\nfor path in Path(".").iterdir():\n    print(path)'),
    ("a decorator//a timer decorator//an example of a decorator//decorator example", "A decorator wraps a function:", 'def shout(function):\n    def wrapper(*args):\n        return function(*args).upper()\n    return wrapper\n\n@shout\ndef greet(name):\n    return f"hello, {name}"\n\nprint(greet("Anna"))'),
    ("a generator//a generator function//yield//an example of yield//generator example", "A generator yields one value at a time:", "def count_to(n):\n    for i in range(1, n + 1):\n        yield i\n\nfor number in count_to(3):\n    print(number)"),
)  # fmt: skip

_PURPOSES = {name: [_parts(text) for text in rest] for name, *rest in (*PURPOSES, *more.PURPOSES)}
_WIDER = {name: [_parts(text) for text in rest] for name, *rest in more.WIDER}


def _snippet(asks: str, intro: str, code: str) -> Snippet:
    names = _parts(asks)
    told = (names, *_PURPOSES[names[0]])
    wider = _WIDER.get(names[0], [()] * 4)
    names, verbs, clauses, subjects = (one + two for one, two in zip(told, wider, strict=True))
    return Snippet(names, verbs, clauses, subjects, intro, code)


SNIPPETS: tuple[Snippet, ...] = tuple(_snippet(*row) for row in (*_ROWS, *more.ROWS))

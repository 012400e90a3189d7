"""Days of the years that have a notice 逐日性质. Written by tests/tools/generate_days.py: don't edit.

One letter a day from 1 January: w working day, e weekend, s statutory holiday, r rest day by notice,
m made-up working day. From the holidays package, final state with all amendments.
"""

KINDS_BY_YEAR = {
    2004: (
        "sweewwwwweewwwwwmmwwwssserrrwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwww"
        "weewwwwweewwwwweewwwwweewwwwwsssrrrrmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwww"
        "eewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwss"
        "srrrrwmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwww"
    ),
    2005: (
        "serwwwweewwwwweewwwwweewwwwweewwwwwmmwwssseerrwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwe"
        "ewwwwweewwwwweewwwwweewwwwwmsssrrremwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwee"
        "wwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwsss"
        "rrrrmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwm"
    ),
    2006: (
        "srrwwweewwwwweewwwwweewwwwwmsssrrremwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwee"
        "wwwwweewwwwweewwwwweewwwwwmmsssrreewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweew"
        "wwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmsss"
        "rrremwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmm"
    ),
    2007: (
        "srrwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmsssrrremwwwwweewwwwweewwwwweewwwwweewwwwweew"
        "wwwweewwwwweewwwwweewwwwwmmwsssreerwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeww"
        "wwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmmsss"
        "rreewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmer"
    ),
    2008: (
        "swwweewwwwweewwwwweewwwwweewwwwwmmwwssseerrwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeww"
        "wwseewwwwweewwwwweewwwwweewwwsremwwwwweewwwwweewwwwweewwwwweewwwwwesrwwwweewwwwweewwwwweewww"
        "wweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwesrwwwweewwwwwmmrrss"
        "seewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewww"
    ),
    2009: (
        "sremwwwwweewwwwweewwwwwmsssrrremwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwww"
        "wserwwwweewwwwweewwwwweewwwwseewwwwweewwwwweewwwwweewwwsremwwwwweewwwwweewwwwweewwwwweewwwww"
        "eewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwemwwwsss"
        "errrrwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwww"
    ),
    2010: (
        "seewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwsssrrrrmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwww"
        "eeswwwweewwwwweewwwwweewwwwwserwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmmrrswweewwwwweewwwwwe"
        "ewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwemwwsrrmmwwwwsss"
        "rrrrwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwww"
    ),
    2011: (
        "serwwwweewwwwweewwwwweewwwwwemwwssseerrwwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwm"
        "erswwweewwwwweewwwwweewwwwwesrwwwweewwwwweewwwwweewwwwweewwwwweeswwwweewwwwweewwwwweewwwwwee"
        "wwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeswwwweewwwwweewwwwwsss"
        "rrrrmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwm"
    ),
    2012: (
        "srrwwweewwwwweewwwwwmsssrrremwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmm"
        "rrswweewwwwweewwwwweewwwwwmerswwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwrsewwwwweew"
        "wwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmsss"
        "srreewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweew"
    ),
    2013: (
        "srrwmmwwwwweewwwwweewwwwweewwwwweewwwwwsssrrrrmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeww"
        "wsremwwwwweewwwwweewwwwwmmrrswweewwwwweewwwwweewwwwweewwwwweewwwwwmmrrswweewwwwweewwwwweewww"
        "wweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwsremwwwwwemwsss"
        "reerwwwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeww"
    ),
    2014: (
        "swweewwwwweewwwwweewwwwwemwwwwsssrrrrwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewww"
        "wwserwwwweewwwwweewwwwweewwwsremwwwwweewwwwweewwwwweewwwwweeswwwweewwwwweewwwwweewwwwweewwww"
        "weewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeswwwweewwwwweewwwwwemwwsss"
        "eerrwwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewww"
    ),
    2015: (
        "sremwwwwweewwwwweewwwwweewwwwweewwwwweewwwwwemwwrssserrwwwmewwwwweewwwwweewwwwweewwwwweewwww"
        "wesrwwwweewwwwweewwwwweewwwwseewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwserwwwweewwwww"
        "eewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwrremwwwwweewwwwweewwwwweswwwsss"
        "errrwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwww"
    ),
    2016: (
        "seewwwwweewwwwweewwwwweewwwwweewwwwwmesssrremwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwww"
        "eeswwwweewwwwweewwwwweewwwwwesrwwwweewwwwweewwwwweewwwwweewwwwweewwwsremwwwwweewwwwweewwwwwe"
        "ewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwsremwwwwweewwwwwss"
        "srrrrmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwe"
    ),
    2017: (
        "srwwwweewwwwweewwwwwemwwwwrsssrrrwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwme"
        "rswwweewwwwweewwwwweewwwwweeswwwweewwwwweewwwwweewwwwwmerswwweewwwwweewwwwweewwwwweewwwwweew"
        "wwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmsss"
        "srreewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwee"
    ),
    2018: (
        "swwwweewwwwweewwwwweewwwwweewwwwweewwwwwemwwwrsssrrrwwmewwwwweewwwwweewwwwweewwwwweewwwwweew"
        "wwsremwwwwweewwwwweewwwwwmerswwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeswwwweewwwwweeww"
        "wwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeswwwwmmsss"
        "rreewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmer"
    ),
    2019: (
        "swwweewwwwweewwwwweewwwwweewwwwwmmrsssreewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeww"
        "wwseewwwwweewwwwweewwwwwemwwsrremwwwwweewwwwweewwwwweewwwwweewwwwseewwwwweewwwwweewwwwweewww"
        "wweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwseewwwwweewwwwwemwsss"
        "reerwwwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeww"
    ),
    2020: (
        "swweewwwwweewwwwwemwwwwrsssrrrreewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewww"
        "wwserwwwweewwwwweewwwwwemwwwwseerrwwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwsremwwww"
        "weewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwemwwwss"
        "serrrrwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwww"
    ),
    2021: (
        "seewwwwweewwwwweewwwwweewwwwweewwwwwemwwwrsssrrrwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwww"
        "esrwwwweewwwwweewwwwwemwwwwwserrrwwmewwwwweewwwwweewwwwweewwwwweewwwwweeswwwweewwwwweewwwwwe"
        "ewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmerswwwemwwwwsss"
        "rrrrwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwww"
    ),
    2022: (
        "serwwwweewwwwweewwwwweewwwwwmmrsssreewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwm"
        "erswwweewwwwweewwwwwemwwwwwesrrrwwmewwwwweewwwwweewwwwweewwwwseewwwwweewwwwweewwwwweewwwwwee"
        "wwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwserwwwweewwwwweewwwwwsss"
        "rrrrmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwe"
    ),
    2023: (
        "srwwwweewwwwweewwwwwesssrrrmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwee"
        "wwswweewwwwweewwwwwemwwwwweesrrwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwsremwwwwweew"
        "wwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwsesss"
        "rrrmmwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwee"
    ),
    2024: (
        "swwwweewwwwweewwwwweewwwwweewwwwwemwwwwwsssrrrremwwwwweewwwwweewwwwweewwwwweewwwwweewwwwweew"
        "wwsremwwwwweewwwwweewwwwwemwwsrreewwwwwmewwwwweewwwwweewwwwweewwwwweeswwwweewwwwweewwwwweeww"
        "wwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmerswwweewwwwwemwss"
        "sreerwwwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweeww"
    ),
    2025: (
        "swweewwwwweewwwwweewwwwwemwsssseerrwwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewww"
        "wseewwwwweewwwwweewwwwwemwwwsseerwwwweewwwwweewwwwweewwwwwserwwwweewwwwweewwwwweewwwwweewwww"
        "weewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwemwwsss"
        "eesrrwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewww"
    ),
    2026: (
        "sremwwwwweewwwwweewwwwweewwwwweewwwwweewwwwwmessssreerwwwwmewwwwweewwwwweewwwwweewwwwweewwww"
        "wesrwwwweewwwwweewwwwweewwwwsserrwwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwseewwwwweewwwww"
        "eewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwwemwwwwseewwwsss"
        "errrwwmewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwwwweewwww"
    ),
}

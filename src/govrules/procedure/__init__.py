"""Procedure 程序: events, transitions with legal basis and clocks, replay, and the obligations that follow."""

internal import CNcurses
public import TextScreen

import ArgumentParser

@main
struct Diptych: ParsableCommand {}

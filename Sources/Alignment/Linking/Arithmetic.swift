#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// ln x, for x above 0.
func naturalLogarithm(_ x: Double) -> Double { log(x) }

/// The logistic function: 1 / (1 + e^-x), between 0 and 1.
func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// e to the power of x.
func exponential(_ x: Double) -> Double { exp(x) }

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// e to the power of `value`, the natural logarithm, and powers: all that is used of the C library.
func exponential(_ value: Float) -> Float { exp(value) }
func naturalLogarithm(_ value: Float) -> Float { log(value) }
func power(_ base: Float, _ exponent: Float) -> Float { pow(base, exponent) }

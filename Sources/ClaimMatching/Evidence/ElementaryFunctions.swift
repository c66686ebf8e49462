#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// e to the power of `value`, and the natural logarithm: the only two functions of the C library in use.
func exponential(_ value: Float) -> Float { exp(value) }
func naturalLogarithm(_ value: Float) -> Float { log(value) }

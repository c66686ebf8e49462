/// What was learned of words, written by `Training/words.py`; see `WordModel` for the form.
let shippedWords = """
  language id
  prior 0 0.5 0.5 0.05
  prior 1 0.5 0.5 0.05
  prior 2 0.5 0.5 0.05
  prior 3 0.5 0.5 0.05
  prior 4 0.575 0.132 0.229
  prior 5 0.329 0.0854 0.198
  prior 6 0.459 0.0291 0.145
  prior 7 0.488 0.0267 0.127
  prior 8 0.581 0.0425 0.191
  prior 9 0.579 0.0466 0.234
  prior 10 0.57 0.0431 0.179
  prior 11 0.589 0.0396 0.186
  prior 12 0.635 0.042 0.18
  prior 13 0.6 0.0565 0.196
  prior 14 0.651 0.052 0.197
  prior 15 0.646 0.0582 0.201
  prior 16 0.651 0.0679 0.207
  prior 17 0.671 0.0633 0.192
  prior 18 0.652 0.0646 0.217
  prior 19 0.66 0.0526 0.206
  prior 20 0.645 0.0715 0.228
  prior 21 0.682 0.0559 0.214
  prior 22 0.666 0.0585 0.211
  prior 23 0.652 0.0881 0.166
  prior 24 0.647 0.0677 0.194
  prior 25 0.613 0.0698 0.236
  prior 26 0.731 0.0887 0.0476
  prior 27 0.604 0.0516 0.288
  prior 28 0.5 0.5 0.00103
  prior 29 0.5 0.5 0.05
  prior 30 0.5 0.5 9.97e-05
  prior 31 0.5 0.5 0.05
  prior 32 0.5 0.5 0.05
  prior 33 0.5 0.5 0.05
  prior 34 0.5 0.5 0.05
  prior 35 0.5 0.5 0.05
  prior 36 0.5 0.5 0.05
  prior 37 0.5 0.5 0.05
  prior 38 0.5 0.5 0.05
  prior 39 0.5 0.5 0.05
  prior 40 0.5 0.5 0.05
  word 0 0.34 0.023 0.085 0.00011
  word 00 0.85 0.12 0.055 0.00031
  word 000 0.44 0.11 0.1 0.00087
  word 002 0.5 0.5 5.5e-05 1.3e-05
  word 01 0.7 0.18 0.2 0.00026
  word 02 0.56 0.02 0.22 0.00027
  word 03 0.59 0.02 0.18 0.00013
  word 04 0.76 0.022 0.097 9.1e-05
  word 05 0.65 0.086 0.029 0.0001
  word 06 0.67 0.029 0.048 8.8e-05
  word 07 0.65 0.056 0.046 0.0002
  word 08 0.67 0.028 0.042 0.00011
  word 0822 0.67 0.088 0.18 2.9e-05
  word 082229833431 0.5 0.5 7.1e-05 1.9e-05
  word 085 0.8 0.07 0.45 1.3e-05
  word 0851 0.5 0.5 7.1e-05 1.3e-05
  word 0852 0.61 0.07 0.17 1.3e-05
  word 0882 0.5 0.5 6.2e-05 1.6e-05
  word 09 0.78 0.02 0.13 6.5e-05
  word 1 0.62 0.08 0.1 0.0023
  word 10 0.83 0.12 0.2 0.00088
  word 100 0.81 0.07 0.2 0.00048
  word 1000 0.44 0.071 0.071 6.5e-05
  word 10110 0.5 0.5 6.2e-05 1.3e-05
  word 108 0.5 0.5 7.1e-05 1.3e-05
  word 11 0.63 0.02 0.065 0.00033
  word 110 0.6 0.051 0.16 2.6e-05
  word 12 0.65 0.078 0.21 0.00053
  word 1200 0.5 0.5 7.1e-05 1.3e-05
  word 123 0.61 0.069 0.2 2.6e-05
  word 125 0.75 0.087 0.24 5.2e-05
  word 13 0.55 0.02 0.089 0.00017
  word 130 0.61 0.068 0.37 1.9e-05
  word 1320 0.5 0.5 2.8e-05 8.4e-05
  word 14 0.76 0.052 0.12 0.00048
  word 140 0.73 0.051 0.22 3.6e-05
  word 143 0.5 0.5 6.2e-05 2.3e-05
  word 15 0.59 0.02 0.11 0.00038
  word 150 0.66 0.07 0.14 0.00012
  word 154 0.6 0.051 0.21 1.3e-05
  word 155 0.5 0.5 6.2e-05 1.9e-05
  word 16 0.64 0.062 0.13 0.00025
  word 160 0.6 0.051 0.18 1.6e-05
  word 17 0.49 0.1 0.1 0.00033
  word 175 0.75 0.068 0.33 1.9e-05
  word 18 0.6 0.02 0.14 0.00037
  word 19 0.49 0.16 0.41 0.00084
  word 190 0.73 0.051 0.27 2.3e-05
  word 1918 0.8 0.07 0.36 6.5e-06
  word 194 0.5 0.5 7.1e-05 1.3e-05
  word 1965 0.88 0.053 0.35 1.9e-05
  word 1990 0.6 0.051 0.24 1.3e-05
  word 1996 0.5 0.5 7.1e-05 1.3e-05
  word 1998 0.76 0.046 0.28 1.3e-05
  word 2 0.68 0.084 0.13 0.002
  word 20 0.57 0.08 0.15 0.00065
  word 200 0.57 0.22 0.18 0.0002
  word 2000 0.76 0.033 0.14 6.2e-05
  word 2004 0.78 0.029 0.26 2.9e-05
  word 2005 0.65 0.044 0.14 6.8e-05
  word 2008 0.65 0.088 0.12 1.3e-05
  word 2009 0.67 0.02 0.15 1.6e-05
  word 2010 0.65 0.088 0.12 1.9e-05
  word 2012 0.76 0.02 0.27 2.6e-05
  word 2013 0.76 0.02 0.24 2.6e-05
  word 2014 0.46 0.02 0.14 1.3e-05
  word 2015 0.78 0.041 0.15 5.5e-05
  word 2016 0.48 0.073 0.18 8.4e-05
  word 2017 0.3 0.038 0.047 9.4e-05
  word 2018 0.51 0.02 0.27 0.0003
  word 2019 0.28 0.034 0.095 0.00042
  word 2020 0.67 0.081 0.19 0.00033
  word 2021 0.68 0.02 0.19 9.1e-05
  word 2022 0.56 0.052 0.12 7.8e-05
  word 2023 0.36 0.07 0.12 0.00022
  word 2024 0.47 0.11 0.31 0.0015
  word 2025 0.39 0.046 0.19 0.00066
  word 2026 0.57 0.02 0.55 0.00046
  word 2027 0.52 0.068 0.25 1.9e-05
  word 2028 0.76 0.046 0.28 1.3e-05
  word 2029 0.51 0.037 0.29 3.9e-05
  word 2030 0.69 0.088 0.28 2.9e-05
  word 21 0.34 0.09 0.1 0.00018
  word 212 0.7 0.036 0.4 6.5e-05
  word 22 0.69 0.054 0.11 0.00019
  word 224 0.6 0.051 0.21 1.3e-05
  word 225 0.5 0.5 6.2e-05 1.6e-05
  word 2257 0.5 0.5 6.2e-05 1.9e-05
  word 226 0.5 0.051 0.41 6.5e-06
  word 23 0.63 0.1 0.22 0.00022
  word 24 0.51 0.02 0.12 0.00027
  word 25 0.6 0.13 0.18 0.00041
  word 250 0.72 0.052 0.23 0.0001
  word 256 0.5 0.5 6.2e-05 1.6e-05
  word 26 0.77 0.06 0.097 9.7e-05
  word 268 0.74 0.37 0.31 1.6e-05
  word 27 0.16 0.02 0.045 0.00012
  word 270 0.58 0.068 0.25 1.9e-05
  word 271 0.66 0.071 0.24 5.2e-05
  word 28 0.68 0.07 0.18 0.00014
  word 280 0.73 0.051 0.35 1.3e-05
  word 29 0.51 0.02 0.19 0.00012
  word 299 0.6 0.051 0.18 1.3e-05
  word 3 0.66 0.051 0.12 0.0018
  word 30 0.71 0.16 0.22 0.00056
  word 300 0.59 0.22 0.18 0.00014
  word 31 0.81 0.34 0.19 0.00017
  word 32 0.67 0.02 0.07 5.2e-05
  word 321 0.5 0.5 6.2e-05 1.9e-05
  word 33 0.65 0.06 0.076 3.2e-05
  word 34 0.65 0.068 0.12 1.9e-05
  word 35 0.81 0.024 0.24 0.00017
  word 350 0.76 0.088 0.26 1.3e-05
  word 353 0.5 0.5 7.1e-05 1.3e-05
  word 36 0.65 0.046 0.12 2.3e-05
  word 37 0.67 0.058 0.075 5.8e-05
  word 38 0.71 0.021 0.31 5.2e-05
  word 39 0.6 0.035 0.16 2.6e-05
  word 4 0.7 0.1 0.11 0.0011
  word 40 0.7 0.02 0.2 0.00017
  word 400 0.71 0.047 0.22 9.4e-05
  word 41 0.44 0.067 0.097 3.6e-05
  word 411 0.48 0.056 0.3 1.3e-05
  word 42 0.47 0.02 0.12 2.6e-05
  word 43 0.61 0.069 0.11 3.6e-05
  word 4372 0.5 0.5 5.5e-05 2.3e-05
  word 45 0.66 0.068 0.08 0.00021
  word 450 0.58 0.06 0.26 1.3e-05
  word 46 0.67 0.03 0.13 1.9e-05
  word 47 0.85 0.088 0.32 4.2e-05
  word 48 0.76 0.067 0.2 2.6e-05
  word 49 0.65 0.041 0.12 1.3e-05
  word 5 0.62 0.15 0.19 0.0011
  word 50 0.8 0.02 0.34 0.00043
  word 500 0.72 0.2 0.14 0.00029
  word 5000 0.77 0.088 0.44 3.2e-05
  word 51 0.59 0.058 0.21 2.6e-05
  word 52 0.9 0.058 0.45 2.6e-05
  word 520 0.6 0.051 0.14 2.3e-05
  word 54 0.6 0.051 0.21 1.6e-05
  word 55 0.77 0.029 0.15 5.2e-05
  word 56 0.66 0.06 0.31 2.9e-05
  word 57 0.83 0.058 0.34 2.3e-05
  word 58 0.44 0.04 0.21 3.2e-05
  word 59 0.83 0.03 0.34 2.9e-05
  word 6 0.61 0.12 0.099 0.00053
  word 60 0.91 0.034 0.25 0.00016
  word 600 0.53 0.28 0.2 0.00011
  word 6000 0.6 0.051 0.21 1.3e-05
  word 62 0.44 0.055 0.035 0.00024
  word 63 0.62 0.046 0.25 1.9e-05
  word 64 0.36 0.051 0.24 9.7e-06
  word 644 0.5 0.5 7.1e-05 1.3e-05
  word 65 0.74 0.069 0.18 4.2e-05
  word 66 0.6 0.035 0.16 2.6e-05
  word 67 0.61 0.07 0.17 1.6e-05
  word 69 0.56 0.07 0.27 1.6e-05
  word 7 0.62 0.075 0.16 0.00061
  word 70 0.46 0.07 0.19 0.0001
  word 700 0.88 0.13 0.21 9.4e-05
  word 7000 0.61 0.07 0.17 1.3e-05
  word 702 0.5 0.5 7.1e-05 1.3e-05
  word 7046 0.5 0.5 7.1e-05 1.3e-05
  word 71 0.89 0.027 0.46 3.2e-05
  word 74 0.67 0.04 0.11 3.2e-05
  word 75 0.76 0.02 0.26 8.4e-05
  word 750 0.76 0.067 0.22 2.6e-05
  word 76 0.65 0.068 0.14 1.9e-05
  word 77 0.66 0.041 0.26 9.7e-06
  word 79 0.45 0.056 0.26 1.9e-05
  word 8 0.84 0.053 0.2 0.00056
  word 80 0.51 0.065 0.15 5.2e-05
  word 800 0.68 0.055 0.071 5.8e-05
  word 8000 0.5 0.5 6.2e-05 1.3e-05
  word 801 0.36 0.051 0.24 6.5e-06
  word 812 0.6 0.048 0.18 0.00016
  word 823 0.5 0.5 5.5e-05 2.6e-05
  word 85 0.65 0.068 0.14 1.3e-05
  word 87 0.61 0.047 0.15 1.9e-05
  word 88 0.53 0.28 0.21 6.8e-05
  word 888 0.6 0.051 0.18 2.6e-05
  word 9 0.8 0.02 0.24 0.00046
  word 90 0.64 0.071 0.081 5.2e-05
  word 900 0.82 0.087 0.19 7.1e-05
  word 91 0.76 0.072 0.31 1.3e-05
  word 911 0.74 0.07 0.31 1.3e-05
  word 92 0.65 0.041 0.092 2.3e-05
  word 95 0.43 0.045 0.092 2.6e-05
  word 98 0.7 0.02 0.24 7.1e-05
  word 99 0.79 0.02 0.12 5.8e-05
  word 999 0.5 0.5 6.2e-05 2.3e-05
  word a 0.55 0.054 0.036 0.00065
  word aa 0.53 0.056 0.26 1.9e-05
  word abah 0.61 0.034 0.084 5.5e-05
  word abaikan 0.41 0.051 0.21 1.3e-05
  word abdul 0.51 0.27 0.29 0.00011
  word abdulaziz 0.65 0.23 0.1 1.6e-05
  word abdurrahman 0.6 0.051 0.21 1.6e-05
  word aborted 0.76 0.068 0.28 1.3e-05
  word about 0.6 0.066 0.11 2.6e-05
  word abu 0.6 0.071 0.28 5.8e-05
  word ac 0.84 0.056 0.31 2.9e-05
  word academy 0.77 0.059 0.26 1.9e-05
  word acak 0.68 0.038 0.11 3.6e-05
  word acara 0.45 0.033 0.22 0.00021
  word acc 0.6 0.051 0.12 4.2e-05
  word account 0.65 0.045 0.14 1.9e-05
  word accounting 0.5 0.5 7.1e-05 1.3e-05
  word aceh 0.92 0.21 0.69 0.0003
  word achmad 0.65 0.035 0.14 1.3e-05
  word act 0.72 0.066 0.45 2.3e-05
  word actor 0.8 0.065 0.23 3.9e-05
  word actually 0.65 0.066 0.14 2.3e-05
  word actually 0.66 0.054 0.11 1.3e-05
  word acuan 0.73 0.089 0.03 1.9e-05
  word acungkan 0.82 0.07 0.45 9.7e-06
  word ada 0.46 0.037 0.082 0.0039
  word adakah 0.61 0.047 0.17 1.6e-05
  word adakan 0.61 0.072 0.21 2.3e-05
  word adalah 0.34 0.02 0.05 0.0015
  word adanya 0.53 0.02 0.053 0.00024
  word adapun 0.65 0.027 0.072 5.5e-05
  word adaro 0.82 0.07 0.45 9.7e-06
  word adat 0.47 0.038 0.13 2.3e-05
  word add 0.68 0.056 0.18 1.3e-05
  word ade 0.82 0.037 0.31 2.3e-05
  word adegan 0.47 0.02 0.13 1.6e-05
  word adek 0.65 0.067 0.081 4.9e-05
  word adha 0.77 0.059 0.26 1.9e-05
  word adian 0.8 0.058 0.56 2.3e-05
  word adidas 0.76 0.21 0.22 2.3e-05
  word adik 0.39 0.024 0.15 5.8e-05
  word adipura 0.6 0.035 0.21 1.3e-05
  word admin 0.64 0.034 0.033 0.00015
  word administrasi 0.65 0.086 0.038 0.0001
  word administration 0.66 0.028 0.15 1.3e-05
  word administrative 0.5 0.5 6.2e-05 1.3e-05
  word administrator 0.5 0.5 7.1e-05 1.3e-05
  word adu 0.7 0.038 0.26 4.5e-05
  word adzan 0.9 0.027 0.4 3.2e-05
  word aep 0.66 0.068 0.42 1.3e-05
  word aerox 0.6 0.07 0.36 3.2e-06
  word afc 0.85 0.072 0.38 3.2e-05
  word aff 0.8 0.038 0.51 4.9e-05
  word afghanistan 0.67 0.044 0.15 1.6e-05
  word afiliasi 0.6 0.035 0.21 1.3e-05
  word afp 0.65 0.086 0.028 0.00011
  word africa 0.77 0.04 0.26 1.9e-05
  word afrika 0.78 0.02 0.56 7.1e-05
  word after 0.73 0.064 0.052 9.4e-05
  word against 0.75 0.045 0.2 1.9e-05
  word agak 0.73 0.088 0.026 2.6e-05
  word agama 0.64 0.44 0.3 0.00041
  word agar 0.55 0.12 0.048 0.0013
  word agen 0.47 0.056 0.097 3.6e-05
  word agenda 0.75 0.02 0.22 0.00011
  word agnes 0.67 0.056 0.38 1.9e-05
  word ago 0.65 0.067 0.11 2.3e-05
  word agunan 0.73 0.06 0.03 2.3e-05
  word agung 0.59 0.02 0.28 7.1e-05
  word agus 0.77 0.02 0.34 6.2e-05
  word agustus 0.36 0.02 0.32 0.00021
  word ah 0.6 0.051 0.18 3.9e-05
  word ahad 0.61 0.07 0.17 1.6e-05
  word ahay 0.5 0.5 7.1e-05 1.3e-05
  word ahli 0.72 0.02 0.19 0.00017
  word ahmad 0.51 0.02 0.51 0.00017
  word ahok 0.76 0.63 0.64 0.0002
  word ahoker 0.65 0.068 0.14 1.6e-05
  word ahy 0.76 0.053 0.5 4.2e-05
  word ai 0.81 0.02 0.15 6.5e-05
  word aib 0.74 0.067 0.22 2.6e-05
  word aids 0.71 0.071 0.28 5.8e-05
  word air 0.73 0.16 0.37 0.0006
  word airlines 0.76 0.036 0.5 1.9e-05
  word airnya 0.73 0.089 0.03 1.6e-05
  word airpods 0.8 0.07 0.45 1.3e-05
  word airport 0.59 0.059 0.29 1.3e-05
  word aisah 0.5 0.051 0.41 6.5e-06
  word ajah 0.82 0.088 0.12 4.2e-05
  word ajak 0.39 0.042 0.25 0.00014
  word ajakan 0.26 0.02 0.18 3.9e-05
  word ajang 0.44 0.06 0.083 2.6e-05
  word aji 0.68 0.02 0.18 1.6e-05
  word ajukan 0.66 0.02 0.13 0.00011
  word akademi 0.6 0.051 0.21 1.3e-05
  word akal 0.46 0.02 0.049 0.00011
  word akan 0.55 0.12 0.19 0.0034
  word akang 0.6 0.051 0.21 1.6e-05
  word akar 0.9 0.058 0.28 4.2e-05
  word akbar 0.58 0.02 0.074 0.00014
  word akbp 0.78 0.037 0.18 3.6e-05
  word akhirat 0.73 0.089 0.026 2.3e-05
  word akhirnya 0.59 0.02 0.11 0.0011
  word akibat 0.27 0.027 0.28 0.00044
  word akomodasi 0.37 0.07 0.13 1.3e-05
  word akp 0.65 0.02 0.13 2.6e-05
  word akrab 0.67 0.024 0.13 1.6e-05
  word akses 0.3 0.02 0.098 8.4e-05
  word aksi 0.54 0.02 0.48 0.00034
  word akte 0.73 0.051 0.35 1.3e-05
  word aktif 0.61 0.02 0.15 0.00016
  word aktifis 0.73 0.051 0.35 1.3e-05
  word aktifitas 0.76 0.031 0.25 2.6e-05
  word aktivasi 0.44 0.068 0.16 1.3e-05
  word aktivis 0.48 0.028 0.19 1.3e-05
  word aktivitas 0.45 0.02 0.074 5.2e-05
  word aktor 0.76 0.049 0.21 3.6e-05
  word akui 0.49 0.043 0.43 9.7e-05
  word akuisisi 0.77 0.059 0.26 1.6e-05
  word akulaku 0.8 0.07 0.45 1.3e-05
  word akun 0.16 0.079 0.15 0.00064
  word akurat 0.68 0.042 0.097 3.9e-05
  word akut 0.76 0.087 0.13 5.5e-05
  word al 0.68 0.046 0.37 0.00029
  word alaikum 0.65 0.035 0.11 2.6e-05
  word alak 0.5 0.5 8.3e-05 2.3e-05
  word alam 0.43 0.02 0.14 0.00064
  word alamat 0.77 0.02 0.097 0.00011
  word alangkah 0.61 0.07 0.17 1.3e-05
  word alas 0.61 0.069 0.2 3.9e-05
  word alasan 0.44 0.03 0.033 0.00018
  word alat 0.56 0.057 0.3 0.00017
  word albumin 0.61 0.07 0.17 1.3e-05
  word alex 0.65 0.068 0.12 1.6e-05
  word alexis 0.89 0.059 0.56 1.9e-05
  word alfa 0.5 0.5 5.5e-05 2.6e-05
  word alfamart 0.43 0.054 0.34 9.7e-06
  word alfiandi 0.8 0.07 0.45 1.3e-05
  word algeria 0.73 0.051 0.35 1.3e-05
  word alhamd 0.5 0.5 0.0001 1.6e-05
  word alhamdulillah 0.66 0.02 0.015 0.0004
  word ali 0.47 0.17 0.17 3.9e-05
  word aliansi 0.73 0.026 0.37 3.6e-05
  word alias 0.44 0.022 0.055 9.4e-05
  word alien 0.69 0.056 0.38 1.3e-05
  word alih 0.6 0.39 0.32 0.00012
  word aliran 0.49 0.042 0.18 4.2e-05
  word alkitab 0.29 0.07 0.2 9.7e-06
  word all 0.65 0.035 0.036 0.00011
  word allah 0.47 0.17 0.022 0.00084
  word allahu 0.61 0.068 0.065 7.8e-05
  word allahuakbar 0.5 0.5 6.2e-05 1.6e-05
  word alli 0.81 0.051 0.49 9.7e-06
  word alm 0.68 0.056 0.13 2.3e-05
  word almarhum 0.59 0.056 0.19 3.9e-05
  word almarhumah 0.73 0.089 0.03 1.3e-05
  word alpha 0.5 0.5 0.00057 1.9e-05
  word alphard 0.65 0.067 0.054 6.5e-05
  word also 0.68 0.056 0.13 1.9e-05
  word alternatif 0.78 0.038 0.21 2.9e-05
  word alumni 0.55 0.05 0.34 0.00021
  word alun 0.62 0.029 0.31 2.9e-05
  word alvin 0.65 0.088 0.12 1.3e-05
  word alwi 0.73 0.051 0.35 1.3e-05
  word alyssa 0.81 0.051 0.49 9.7e-06
  word am 0.44 0.067 0.12 2.3e-05
  word amal 0.65 0.045 0.069 4.2e-05
  word aman 0.53 0.031 0.16 0.00053
  word amanah 0.76 0.065 0.073 0.00014
  word amar 0.5 0.5 7.1e-05 1.6e-05
  word amarah 0.41 0.051 0.18 1.3e-05
  word amatir 0.6 0.051 0.21 1.3e-05
  word amazon 0.84 0.056 0.44 1.6e-05
  word amba 0.5 0.5 0.0001 1.9e-05
  word ambalat 0.76 0.056 0.51 3.2e-05
  word ambek 0.6 0.051 0.29 4.2e-05
  word ambisi 0.82 0.068 0.42 1.3e-05
  word ambisius 0.6 0.051 0.21 1.3e-05
  word ambles 0.76 0.067 0.22 3.6e-05
  word ambon 0.76 0.056 0.34 1.9e-05
  word ambrol 0.59 0.059 0.29 1.3e-05
  word ambruk 0.72 0.053 0.4 5.2e-05
  word ambulance 0.6 0.051 0.21 1.3e-05
  word ameh 0.5 0.5 0.0001 1.3e-05
  word america 0.76 0.066 0.23 2.3e-05
  word american 0.76 0.071 0.23 1.9e-05
  word amerika 0.59 0.21 0.18 0.0006
  word amien 0.28 0.056 0.18 1.3e-05
  word amin 0.62 0.33 0.11 0.00069
  word amir 0.65 0.036 0.12 1.3e-05
  word amoeba 0.6 0.052 0.41 3.2e-06
  word ampat 0.83 0.059 0.44 1.3e-05
  word amplop 0.59 0.056 0.34 6.5e-06
  word ampuh 0.52 0.056 0.19 4.2e-05
  word amunisi 0.62 0.02 0.23 1.9e-05
  word an 0.43 0.02 0.044 0.00025
  word anak 0.84 0.15 0.37 0.0014
  word analis 0.6 0.051 0.21 1.3e-05
  word analisa 0.65 0.067 0.097 2.3e-05
  word analisis 0.46 0.02 0.19 3.6e-05
  word anang 0.6 0.035 0.21 1.3e-05
  word anarkis 0.6 0.024 0.21 1.3e-05
  word ancam 0.59 0.02 0.41 0.00032
  word ancol 0.83 0.059 0.38 1.6e-05
  word anda 0.72 0.14 0.035 0.0017
  word andi 0.65 0.02 0.1 3.2e-05
  word andika 0.91 0.059 0.38 1.3e-05
  word andri 0.77 0.17 0.23 2.6e-05
  word android 0.65 0.28 0.12 1.9e-05
  word aneh 0.7 0.02 0.078 0.00014
  word aneka 0.6 0.051 0.24 1.6e-05
  word angel 0.67 0.058 0.21 5.2e-05
  word angela 0.61 0.07 0.17 1.3e-05
  word angeles 0.63 0.053 0.5 4.5e-05
  word anggaran 0.77 0.031 0.3 0.00018
  word anggota 0.68 0.02 0.42 0.00045
  word angin 0.89 0.046 0.46 0.00013
  word angka 0.66 0.02 0.23 0.0001
  word angkasa 0.76 0.41 0.3 4.5e-05
  word angkasapura 0.31 0.052 0.29 0
  word angkat 0.45 0.13 0.19 0.00041
  word angket 0.93 0.053 0.5 5.8e-05
  word angklung 0.81 0.051 0.49 9.7e-06
  word angry 0.65 0.068 0.14 1.3e-05
  word angsuran 0.61 0.036 0.17 1.3e-05
  word anies 0.71 0.59 0.81 0.00062
  word aniesbaswedan 0.65 0.067 0.088 2.9e-05
  word animasi 0.86 0.068 0.5 1.9e-05
  word anis 0.51 0.051 0.11 0.00015
  word anjing 0.74 0.065 0.53 7.1e-05
  word anjuran 0.65 0.04 0.12 1.6e-05
  word anjurkan 0.44 0.068 0.14 1.3e-05
  word anniversary 0.84 0.088 0.35 1.6e-05
  word announced 0.65 0.066 0.16 1.3e-05
  word ansor 0.59 0.056 0.26 1.9e-05
  word antam 0.86 0.059 0.51 1.9e-05
  word antar 0.56 0.023 0.17 8.8e-05
  word antara 0.57 0.02 0.065 0.00032
  word antaranews 0.66 0.02 0.11 1.3e-05
  word antek 0.77 0.058 0.19 3.6e-05
  word anti 0.45 0.02 0.11 0.00015
  word antibiotik 0.5 0.5 0.00057 1.9e-05
  word antibodi 0.65 0.26 0.083 2.9e-05
  word antioksidan 0.73 0.051 0.35 1.3e-05
  word antisipasi 0.65 0.088 0.1 2.6e-05
  word anto 0.61 0.37 0.15 1.3e-05
  word antoni 0.82 0.07 0.45 9.7e-06
  word antony 0.87 0.07 0.45 1.3e-05
  word antosianin 0.5 0.5 7.1e-05 1.3e-05
  word antre 0.48 0.051 0.35 6.5e-06
  word antrean 0.41 0.04 0.15 9.7e-06
  word antri 0.69 0.087 0.22 5.2e-05
  word anu 0.5 0.5 7.1e-05 1.3e-05
  word anung 0.85 0.088 0.38 3.2e-05
  word anwar 0.65 0.071 0.32 4.2e-05
  word anyone 0.65 0.088 0.1 1.9e-05
  word apa 0.28 0.11 0.016 0.0014
  word apabila 0.32 0.024 0.086 0.00019
  word apakah 0.46 0.02 0.028 0.0005
  word apalagi 0.58 0.02 0.063 0.00018
  word apapun 0.81 0.02 0.073 0.00028
  word aparat 0.53 0.27 0.13 0.00015
  word aparatur 0.78 0.033 0.19 3.9e-05
  word apartemen 0.37 0.04 0.18 1.3e-05
  word apbd 0.65 0.06 0.1 1.9e-05
  word apbn 0.67 0.055 0.24 5.2e-05
  word apel 0.58 0.034 0.31 1.3e-05
  word api 0.81 0.11 0.31 0.00024
  word aplikasi 0.61 0.02 0.16 0.00014
  word apollo 0.76 0.068 0.28 1.3e-05
  word apotek 0.73 0.089 0.03 1.3e-05
  word app 0.67 0.058 0.088 4.5e-05
  word apple 0.72 0.058 0.37 4.2e-05
  word apresiasi 0.65 0.088 0.069 3.9e-05
  word april 0.48 0.065 0.18 0.00029
  word apun 0.5 0.5 0.0001 2.6e-05
  word aqil 0.75 0.072 0.51 3.2e-05
  word aqsa 0.67 0.04 0.18 1.6e-05
  word aqua 0.87 0.5 0.31 4.5e-05
  word ar 0.65 0.046 0.097 3.2e-05
  word arab 0.72 0.02 0.45 0.00034
  word arabia 0.76 0.029 0.21 3.2e-05
  word archive 0.5 0.5 0.00013 0.00019
  word are 0.6 0.031 0.035 0.00014
  word area 0.4 0.17 0.19 7.5e-05
  word aren 0.65 0.36 0.14 1.3e-05
  word arena 0.73 0.089 0.03 1.9e-05
  word argentina 0.9 0.059 0.44 9.7e-06
  word arhan 0.8 0.07 0.45 1.3e-05
  word ari 0.67 0.056 0.34 2.6e-05
  word arie 0.23 0.072 0.23 3.2e-06
  word arif 0.65 0.21 0.11 3.6e-05
  word arifbillaah 0.5 0.5 7.1e-05 1.3e-05
  word arit 0.7 0.36 0.45 2.6e-05
  word armada 0.76 0.046 0.22 2.9e-05
  word armando 0.84 0.02 0.44 6.5e-06
  word armuji 0.77 0.07 0.36 3.2e-06
  word army 0.8 0.072 0.39 1.6e-05
  word arogan 0.8 0.088 0.12 2.9e-05
  word aroma 0.73 0.089 0.026 2.3e-05
  word around 0.65 0.072 0.1 3.6e-05
  word arrest 0.67 0.066 0.14 2.6e-05
  word arrohah 0.6 0.51 0.21 1.3e-05
  word artha 0.77 0.048 0.36 3.2e-06
  word artikel 0.15 0.047 0.031 0.00032
  word artis 0.5 0.24 0.19 0.00011
  word arus 0.78 0.055 0.16 5.2e-05
  word arya 0.77 0.059 0.26 1.6e-05
  word as 0.55 0.29 0.36 0.00049
  word asa 0.44 0.066 0.057 8.8e-05
  word asah 0.5 0.5 7.1e-05 1.6e-05
  word asal 0.46 0.021 0.14 0.00045
  word asam 0.94 0.03 0.4 9.4e-05
  word asap 0.54 0.17 0.29 6.2e-05
  word asasi 0.47 0.02 0.12 1.9e-05
  word asean 0.93 0.038 0.46 3.2e-05
  word aseng 0.58 0.088 0.26 1.3e-05
  word asep 0.6 0.051 0.24 2.3e-05
  word aset 0.76 0.068 0.39 0.00015
  word asia 0.69 0.043 0.27 0.00013
  word asian 0.44 0.17 0.24 3.9e-05
  word asik 0.76 0.06 0.26 2.9e-05
  word asing 0.79 0.02 0.38 0.00021
  word asisten 0.67 0.04 0.12 1.9e-05
  word ask 0.66 0.036 0.13 1.9e-05
  word asli 0.83 0.02 0.13 0.00029
  word asma 0.74 0.07 0.31 1.3e-05
  word asmaul 0.8 0.051 0.49 1.3e-05
  word asn 0.67 0.065 0.3 7.8e-05
  word aspirasi 0.61 0.07 0.13 2.3e-05
  word asrama 0.82 0.067 0.33 3.2e-05
  word ass 0.5 0.5 0.00057 2.6e-05
  word assalammualaikum 0.6 0.051 0.13 3.6e-05
  word assalamu 0.5 0.5 7.1e-05 1.3e-05
  word assalamualaikum 0.68 0.21 0.032 0.00022
  word assayyid 0.5 0.5 7.1e-05 1.3e-05
  word asseqaf 0.5 0.5 7.1e-05 1.3e-05
  word astaga 0.73 0.089 0.03 2.3e-05
  word astagfirullah 0.6 0.05 0.09 6.8e-05
  word astaghfirullah 0.65 0.066 0.061 7.5e-05
  word asteroid 0.87 0.059 0.45 1.9e-05
  word astra 0.65 0.021 0.45 2.3e-05
  word astronot 0.65 0.068 0.14 1.3e-05
  word asuransi 0.83 0.058 0.31 2.9e-05
  word asyari 0.18 0.056 0.18 3.2e-06
  word asyik 0.5 0.5 6.2e-05 1.6e-05
  word at 0.51 0.036 0.051 0.0001
  word atas 0.47 0.02 0.11 0.0011
  word atau 0.36 0.04 0.046 0.0018
  word ate 0.39 0.068 0.19 1.3e-05
  word atik 0.61 0.07 0.17 1.3e-05
  word atlet 0.67 0.071 0.29 4.9e-05
  word atletik 0.5 0.5 8.3e-05 1.6e-05
  word atlit 0.73 0.051 0.35 1.3e-05
  word atm 0.92 0.048 0.64 6.8e-05
  word atos 0.5 0.5 0.0001 2.9e-05
  word atr 0.63 0.059 0.26 1.6e-05
  word atribut 0.33 0.28 0.13 2.3e-05
  word atta 0.59 0.056 0.34 9.7e-06
  word atu 0.5 0.5 8.3e-05 3.6e-05
  word aturan 0.63 0.043 0.19 0.00028
  word au 0.7 0.038 0.38 1.6e-05
  word audio 0.65 0.023 0.14 1.3e-05
  word audit 0.77 0.058 0.26 2.6e-05
  word auditor 0.6 0.051 0.21 1.3e-05
  word aullohuakbar 0.5 0.5 6.2e-05 1.9e-05
  word aura 0.5 0.5 7.1e-05 1.3e-05
  word aurat 0.6 0.051 0.21 1.3e-05
  word austin 0.6 0.051 0.21 1.3e-05
  word australia 0.79 0.28 0.42 0.00013
  word australian 0.76 0.088 0.23 1.9e-05
  word autisme 0.7 0.07 0.45 9.7e-06
  word auto 0.58 0.088 0.17 3.2e-05
  word avanza 0.82 0.067 0.33 2.3e-05
  word avc 0.82 0.068 0.42 1.3e-05
  word aviv 0.73 0.065 0.51 5.8e-05
  word avsec 0.61 0.28 0.17 1.3e-05
  word awak 0.78 0.02 0.21 0.00023
  word awal 0.66 0.02 0.13 0.00026
  word awan 0.47 0.032 0.22 0.00011
  word away 0.43 0.066 0.21 2.6e-05
  word awu 0.5 0.5 8.3e-05 1.3e-05
  word aya 0.73 0.06 0.026 3.6e-05
  word ayah 0.85 0.048 0.28 6.5e-05
  word ayahanda 0.82 0.068 0.28 1.3e-05
  word ayam 0.83 0.053 0.36 6.5e-05
  word ayat 0.65 0.029 0.13 3.2e-05
  word ayo 0.78 0.048 0.031 0.00042
  word ayoo 0.76 0.067 0.18 6.2e-05
  word ayu 0.78 0.24 0.23 2.6e-05
  word azab 0.28 0.058 0.088 4.5e-05
  word aziz 0.61 0.07 0.17 1.3e-05
  word b 0.67 0.13 0.077 0.00031
  word bab 0.61 0.067 0.24 0.00013
  word baba 0.73 0.051 0.35 1.6e-05
  word babak 0.86 0.055 0.34 5.8e-05
  word babel 0.82 0.068 0.42 9.7e-06
  word babi 0.84 0.068 0.64 0.00017
  word baby 0.88 0.028 0.28 4.2e-05
  word baca 0.7 0.048 0.15 0.00022
  word bachtiar 0.77 0.07 0.36 3.2e-06
  word back 0.65 0.066 0.11 2.9e-05
  word bacteria 0.73 0.089 0.03 1.6e-05
  word badai 0.91 0.025 0.43 0.00011
  word badan 0.6 0.13 0.1 0.00034
  word baduy 0.79 0.059 0.51 1.9e-05
  word bag 0.77 0.04 0.29 1.3e-05
  word bagaikan 0.61 0.07 0.13 2.3e-05
  word bagaimana 0.82 0.02 0.037 0.00054
  word bagi 0.48 0.052 0.19 0.0022
  word bagian 0.66 0.054 0.13 1.9e-05
  word baginda 0.82 0.088 0.14 2.6e-05
  word bagus 0.67 0.039 0.055 7.5e-05
  word bahagia 0.51 0.087 0.16 7.8e-05
  word bahan 0.47 0.02 0.17 0.0002
  word bahasa 0.63 0.14 0.11 0.00025
  word bahkan 0.65 0.11 0.017 0.00031
  word bahlil 0.84 0.052 0.65 9.7e-05
  word bahrain 0.67 0.056 0.44 1.3e-05
  word bahwa 0.53 0.02 0.03 0.0015
  word baik 0.64 0.02 0.023 0.0011
  word baim 0.53 0.066 0.57 2.6e-05
  word bais 0.6 0.051 0.21 1.3e-05
  word baitul 0.73 0.051 0.31 1.9e-05
  word bajang 0.74 0.07 0.31 1.3e-05
  word bajingan 0.73 0.051 0.35 1.6e-05
  word baju 0.27 0.27 0.14 9.4e-05
  word bak 0.55 0.087 0.2 6.5e-05
  word bakmi 0.73 0.051 0.41 1.3e-05
  word bakri 0.44 0.067 0.097 3.2e-05
  word bakso 0.82 0.068 0.37 1.9e-05
  word bakteri 0.67 0.027 0.11 2.6e-05
  word baku 0.77 0.024 0.19 4.2e-05
  word bal 0.5 0.5 0.0001 1.9e-05
  word balai 0.57 0.023 0.24 2.9e-05
  word balasan 0.76 0.14 0.086 0.00019
  word baliho 0.87 0.056 0.45 2.6e-05
  word balikpapan 0.87 0.058 0.45 2.3e-05
  word balistik 0.53 0.04 0.23 2.6e-05
  word balita 0.29 0.059 0.18 6.5e-06
  word balkon 0.6 0.07 0.36 6.5e-06
  word bambang 0.76 0.024 0.3 3.9e-05
  word bambu 0.83 0.02 0.31 3.2e-05
  word bamsoet 0.6 0.051 0.24 1.3e-05
  word ban 0.44 0.071 0.15 1.6e-05
  word bandang 0.77 0.044 0.67 7.1e-05
  word bandar 0.42 0.27 0.26 4.5e-05
  word bandara 0.7 0.13 0.4 0.00021
  word bandung 0.49 0.19 0.33 0.00016
  word bang 0.62 0.059 0.15 4.5e-05
  word bangbang 0.6 0.051 0.13 3.9e-05
  word bangga 0.66 0.07 0.14 0.00012
  word bangka 0.49 0.049 0.21 2.6e-05
  word bangkalan 0.77 0.068 0.5 1.9e-05
  word bangkit 0.34 0.024 0.078 6.2e-05
  word bangkrut 0.66 0.071 0.34 4.2e-05
  word bangsa 0.71 0.02 0.11 0.00032
  word banjar 0.32 0.07 0.2 9.7e-06
  word banjir 0.89 0.02 0.72 0.00042
  word bank 0.77 0.11 0.54 0.00059
  word banking 0.76 0.07 0.1 0.0001
  word banned 0.58 0.054 0.29 1.3e-05
  word banner 0.42 0.07 0.17 1.3e-05
  word banser 0.84 0.065 0.61 6.5e-05
  word bansos 0.73 0.27 0.56 0.0002
  word bantah 0.069 0.02 0.069 0.00013
  word banten 0.63 0.18 0.38 0.0001
  word banteng 0.77 0.058 0.13 6.5e-05
  word bantuan 0.79 0.1 0.46 0.0016
  word bantuim 0.5 0.5 0.0001 1.3e-05
  word bantul 0.58 0.068 0.28 1.6e-05
  word banyak 0.68 0.02 0.078 0.0018
  word banyumanik 0.88 0.068 0.42 1.3e-05
  word banyumas 0.87 0.36 0.21 2.9e-05
  word bapenda 0.74 0.14 0.31 1.3e-05
  word bar 0.78 0.053 0.3 0.00019
  word barack 0.47 0.066 0.24 2.3e-05
  word barang 0.77 0.02 0.25 0.00027
  word barangkali 0.6 0.051 0.1 4.9e-05
  word barat 0.82 0.053 0.26 0.00033
  word barcode 0.76 0.088 0.18 2.9e-05
  word bareksa 0.81 0.051 0.49 9.7e-06
  word bareskrim 0.76 0.027 0.24 2.6e-05
  word barisan 0.67 0.04 0.11 2.9e-05
  word barista 0.59 0.07 0.45 1.3e-05
  word baron 0.67 0.059 0.15 1.3e-05
  word baru 0.61 0.027 0.15 0.0022
  word basa 0.5 0.5 7.1e-05 7.1e-05
  word basah 0.56 0.038 0.34 2.6e-05
  word basarnas 0.76 0.068 0.28 1.3e-05
  word base 0.61 0.07 0.17 1.3e-05
  word basedan 0.39 0.072 0.19 3.2e-06
  word basi 0.5 0.5 7.1e-05 1.3e-05
  word basri 0.61 0.047 0.17 1.3e-05
  word basuki 0.66 0.12 0.1 3.2e-05
  word baswedan 0.51 0.58 0.52 0.00025
  word bata 0.77 0.059 0.29 1.3e-05
  word batalkan 0.89 0.21 0.5 0.00014
  word batam 0.88 0.053 0.46 4.5e-05
  word batang 0.66 0.17 0.19 0.00011
  word baterai 0.68 0.038 0.15 1.3e-05
  word batik 0.45 0.027 0.18 1.3e-05
  word batin 0.65 0.088 0.083 2.6e-05
  word batu 0.76 0.28 0.48 0.00013
  word batuk 0.61 0.069 0.11 2.9e-05
  word bau 0.48 0.056 0.16 4.5e-05
  word baubau 0.32 0.07 0.24 0
  word bawah 0.89 0.16 0.067 0.00088
  word bawak 0.6 0.051 0.24 1.3e-05
  word bawang 0.66 0.036 0.3 3.6e-05
  word bawaslu 0.79 0.065 0.43 5.8e-05
  word bayah 0.73 0.051 0.35 1.3e-05
  word bayangin 0.5 0.5 8.3e-05 1.3e-05
  word bayangkan 0.65 0.067 0.097 2.6e-05
  word bayar 0.68 0.6 0.2 0.00054
  word bayi 0.54 0.22 0.52 0.00017
  word bb 0.6 0.051 0.21 1.3e-05
  word bbc 0.47 0.056 0.097 2.9e-05
  word bbm 0.76 0.17 0.68 0.00011
  word bbrp 0.65 0.045 0.081 6.8e-05
  word bc 0.5 0.5 7.1e-05 1.9e-05
  word bca 0.85 0.065 0.57 7.8e-05
  word be 0.66 0.02 0.051 7.5e-05
  word bea 0.88 0.027 0.37 4.9e-05
  word beach 0.67 0.04 0.13 2.3e-05
  word beasiswa 0.82 0.072 0.35 3.2e-05
  word beat 0.65 0.088 0.1 1.6e-05
  word beautiful 0.76 0.068 0.28 1.3e-05
  word beban 0.78 0.02 0.11 8.4e-05
  word bebas 0.71 0.16 0.31 0.00039
  word bebastugaskan 0.36 0.052 0.29 0
  word bebek 0.74 0.069 0.31 3.9e-05
  word beberapa 0.47 0.02 0.05 0.00044
  word beberkan 0.6 0.051 0.16 2.3e-05
  word because 0.49 0.071 0.094 3.9e-05
  word beckham 0.86 0.068 0.5 1.6e-05
  word become 0.76 0.072 0.27 1.3e-05
  word becus 0.86 0.088 0.25 2.6e-05
  word been 0.65 0.062 0.072 6.2e-05
  word begal 0.92 0.065 0.69 6.5e-05
  word begini 0.73 0.057 0.096 0.00047
  word begitu 0.4 0.02 0.017 0.00039
  word bego 0.5 0.5 7.1e-05 1.3e-05
  word behind 0.67 0.059 0.13 1.3e-05
  word beijing 0.59 0.058 0.21 3.2e-05
  word being 0.65 0.071 0.094 3.6e-05
  word beirut 0.84 0.056 0.44 1.6e-05
  word bekas 0.58 0.035 0.064 7.5e-05
  word bekasi 0.83 0.064 0.39 0.00011
  word bekerdja 0.78 0.051 0.49 9.7e-06
  word bekukan 0.69 0.02 0.4 9.4e-05
  word bela 0.62 0.02 0.42 0.00018
  word belajar 0.45 0.023 0.047 8.8e-05
  word belakang 0.52 0.02 0.15 0.00015
  word belanda 0.73 0.02 0.33 0.00016
  word belanja 0.2 0.052 0.057 9.7e-05
  word belasan 0.76 0.026 0.36 6.8e-05
  word beli 0.67 0.02 0.23 0.00037
  word beliau 0.66 0.02 0.029 0.00017
  word believe 0.67 0.059 0.15 1.3e-05
  word belitung 0.59 0.36 0.23 1.9e-05
  word beliung 0.83 0.36 0.61 5.8e-05
  word belum 0.18 0.031 0.037 0.00097
  word belur 0.81 0.059 0.38 1.6e-05
  word bem 0.39 0.072 0.36 6.5e-06
  word ben 0.46 0.36 0.13 8.4e-05
  word benar 0.22 0.02 0.0067 0.0017
  word bencana 0.7 0.09 0.2 0.00031
  word benda 0.64 0.085 0.088 5.8e-05
  word bendahara 0.82 0.088 0.28 2.9e-05
  word bendera 0.8 0.02 0.53 0.00021
  word benderang 0.5 0.5 0.00057 1.9e-05
  word bendungan 0.76 0.04 0.38 1.9e-05
  word benefit 0.68 0.056 0.15 1.3e-05
  word bengkak 0.74 0.069 0.24 2.6e-05
  word bengkulu 0.63 0.053 0.64 3.6e-05
  word benih 0.76 0.068 0.25 1.6e-05
  word bensin 0.79 0.029 0.42 8.8e-05
  word bentuk 0.51 0.04 0.15 0.00032
  word benua 0.6 0.051 0.21 1.6e-05
  word ber 0.59 0.02 0.14 5.5e-05
  word berada 0.53 0.02 0.051 0.00031
  word beragam 0.66 0.02 0.11 2.6e-05
  word berak 0.6 0.051 0.21 1.3e-05
  word beralkohol 0.59 0.023 0.38 1.9e-05
  word berani 0.86 0.049 0.098 0.00023
  word berantai 0.27 0.049 0.28 7.5e-05
  word berantakan 0.6 0.051 0.21 1.3e-05
  word berantas 0.6 0.051 0.18 1.6e-05
  word berapa 0.67 0.056 0.044 0.00015
  word berapi 0.61 0.07 0.15 1.6e-05
  word berarti 0.44 0.058 0.063 0.00028
  word beras 0.87 0.063 0.55 0.00016
  word berat 0.88 0.17 0.16 0.00019
  word berau 0.83 0.059 0.44 1.3e-05
  word berbagai 0.33 0.02 0.019 0.00027
  word berbahaya 0.31 0.062 0.19 0.00032
  word berbasis 0.37 0.02 0.12 7.5e-05
  word berbau 0.77 0.03 0.23 2.3e-05
  word berbeda 0.4 0.02 0.1 0.00022
  word berbondong 0.34 0.058 0.13 2.3e-05
  word berbunyi 0.65 0.02 0.072 6.2e-05
  word bercadar 0.65 0.088 0.12 1.3e-05
  word bercerai 0.67 0.056 0.31 3.2e-05
  word berdasarkan 0.72 0.02 0.069 0.00032
  word berdedikasi 0.5 0.5 6.2e-05 1.6e-05
  word berdering 0.8 0.52 0.15 1.9e-05
  word berdoa 0.69 0.025 0.11 7.1e-05
  word berdua 0.73 0.089 0.03 1.9e-05
  word berduka 0.72 0.22 0.15 0.00037
  word berdurasi 0.66 0.02 0.086 4.2e-05
  word berdzikir 0.5 0.5 7.1e-05 1.3e-05
  word beredar 0.35 0.032 0.055 0.0008
  word berenang 0.65 0.36 0.14 1.3e-05
  word bereskan 0.6 0.051 0.21 1.9e-05
  word bergabung 0.51 0.02 0.15 0.00037
  word bergetar 0.5 0.5 7.1e-05 1.3e-05
  word berhak 0.67 0.058 0.066 5.8e-05
  word berhamburan 0.79 0.088 0.17 3.9e-05
  word berhemat 0.5 0.5 7.1e-05 1.3e-05
  word berhenti 0.51 0.098 0.2 0.00049
  word berhubung 0.73 0.089 0.026 1.9e-05
  word beri 0.27 0.085 0.12 0.00071
  word berikut 0.65 0.02 0.089 0.0012
  word berinisial 0.67 0.03 0.15 1.3e-05
  word berisi 0.096 0.02 0.061 0.00013
  word berisikan 0.34 0.02 0.11 2.9e-05
  word beristirahat 0.6 0.051 0.21 1.3e-05
  word berita 0.22 0.083 0.026 0.0011
  word beritaviral 0.5 0.5 0.00057 2.3e-05
  word berjam 0.65 0.046 0.11 1.6e-05
  word berjemur 0.5 0.5 6.2e-05 1.6e-05
  word berjuang 0.76 0.067 0.16 4.9e-05
  word berkah 0.43 0.066 0.11 8.1e-05
  word berkaitan 0.51 0.02 0.054 0.00018
  word berkamuflase 0.73 0.051 0.35 1.3e-05
  word berkarier 0.6 0.05 0.096 5.8e-05
  word berkas 0.68 0.036 0.046 0.00011
  word berkat 0.89 0.071 0.29 7.8e-05
  word berkedok 0.76 0.035 0.25 1.9e-05
  word berkelahi 0.36 0.068 0.19 0
  word berkeliaran 0.45 0.029 0.28 3.2e-05
  word berkenan 0.82 0.088 0.14 2.6e-05
  word berkhasiat 0.32 0.07 0.24 0
  word berkhianat 0.6 0.051 0.21 1.6e-05
  word berkomitmen 0.56 0.056 0.19 2.6e-05
  word berkontribusi 0.61 0.068 0.062 8.4e-05
  word berkuasa 0.76 0.067 0.22 2.3e-05
  word berkumpul 0.87 0.27 0.26 0.00018
  word berkutik 0.6 0.051 0.13 3.9e-05
  word berlagak 0.5 0.5 7.1e-05 1.3e-05
  word berlimpah 0.61 0.069 0.084 5.5e-05
  word berlisensi 0.5 0.5 6.2e-05 1.9e-05
  word bermain 0.71 0.2 0.25 0.0003
  word bermanfaat 0.58 0.044 0.055 0.00039
  word bermimpi 0.5 0.5 6.2e-05 2.3e-05
  word berminat 0.78 0.036 0.094 0.00011
  word bernyanyi 0.56 0.07 0.31 9.7e-06
  word berpartisipasi 0.5 0.5 0.00047 3.2e-05
  word berpenis 0.54 0.038 0.34 6.5e-06
  word berpikir 0.65 0.034 0.069 6.5e-05
  word berplat 0.6 0.051 0.21 1.3e-05
  word berpotensi 0.65 0.02 0.06 6.8e-05
  word bersangkutan 0.65 0.021 0.1 3.2e-05
  word bersedia 0.43 0.039 0.11 7.5e-05
  word bersembunyi 0.76 0.088 0.23 1.6e-05
  word berseteru 0.37 0.07 0.24 0
  word bersholawat 0.76 0.088 0.26 1.3e-05
  word bersih 0.79 0.03 0.31 0.00019
  word bertanggung 0.65 0.05 0.018 0.00031
  word bertanggungjawab 0.68 0.056 0.11 2.9e-05
  word bertobatlah 0.61 0.07 0.17 1.6e-05
  word beruntun 0.71 0.026 0.45 1.3e-05
  word besar 0.72 0.02 0.17 0.0017
  word besaran 0.78 0.077 0.17 0.00033
  word besi 0.44 0.056 0.26 3.2e-05
  word besok 0.85 0.067 0.1 0.00029
  word betapa 0.76 0.041 0.17 4.5e-05
  word beton 0.65 0.088 0.14 1.3e-05
  word bg 0.5 0.5 6.2e-05 1.9e-05
  word bgi 0.5 0.5 8.3e-05 0.00012
  word bgn 0.44 0.029 0.13 2.9e-05
  word bhayangkara 0.65 0.067 0.11 2.9e-05
  word bhs 0.82 0.088 0.15 3.9e-05
  word bi 0.59 0.025 0.15 6.8e-05
  word biadab 0.73 0.037 0.21 9.4e-05
  word biang 0.65 0.067 0.097 2.6e-05
  word bias 0.61 0.069 0.17 2.6e-05
  word biasa 0.38 0.06 0.056 0.00046
  word biaya 0.5 0.084 0.11 0.00056
  word bibir 0.67 0.035 0.23 2.6e-05
  word bibit 0.56 0.056 0.34 2.3e-05
  word bicara 0.27 0.02 0.1 0.00054
  word bidan 0.61 0.07 0.15 1.6e-05
  word bidang 0.46 0.02 0.04 0.00012
  word biden 0.59 0.065 0.24 4.2e-05
  word bieber 0.83 0.07 0.4 1.3e-05
  word big 0.82 0.072 0.21 2.9e-05
  word biji 0.79 0.02 0.37 6.8e-05
  word bikin 0.34 0.044 0.16 0.00022
  word biksu 0.58 0.072 0.36 6.5e-06
  word bilang 0.4 0.04 0.063 0.00025
  word bili 0.88 0.067 0.33 2.6e-05
  word bilih 0.49 0.052 0.41 3.2e-06
  word bill 0.65 0.07 0.39 7.8e-05
  word bima 0.77 0.059 0.29 1.6e-05
  word bimas 0.59 0.058 0.31 2.9e-05
  word bimbingan 0.77 0.058 0.19 3.2e-05
  word bimtek 0.81 0.051 0.49 9.7e-06
  word bin 0.85 0.02 0.31 0.00015
  word binatang 0.77 0.056 0.28 2.9e-05
  word bingkisan 0.6 0.022 0.21 1.3e-05
  word bingung 0.45 0.039 0.088 5.8e-05
  word binsar 0.44 0.088 0.092 2.3e-05
  word bintang 0.77 0.035 0.4 0.00011
  word bio 0.88 0.043 0.02 0.00032
  word biologi 0.65 0.088 0.092 1.9e-05
  word biopsi 0.8 0.07 0.45 1.3e-05
  word bir 0.58 0.068 0.33 6.5e-06
  word biro 0.66 0.02 0.079 4.5e-05
  word birokrasi 0.65 0.053 0.12 1.3e-05
  word birthday 0.76 0.068 0.25 1.9e-05
  word biru 0.86 0.02 0.14 8.8e-05
  word bisa 0.54 0.046 0.11 0.0047
  word bismillah 0.5 0.5 0.00047 0.00017
  word bisnis 0.24 0.065 0.12 7.5e-05
  word bit 0.65 0.087 0.042 9.4e-05
  word bitcoin 0.85 0.051 0.56 9.7e-06
  word bius 0.81 0.059 0.51 1.6e-05
  word bj 0.65 0.088 0.14 2.6e-05
  word bjb 0.75 0.036 0.56 2.3e-05
  word bju 0.5 0.5 0.0001 2.3e-05
  word bkd 0.61 0.37 0.15 1.9e-05
  word bkin 0.5 0.5 0.0001 1.6e-05
  word bl 0.82 0.068 0.37 1.9e-05
  word black 0.46 0.033 0.087 3.9e-05
  word blak 0.73 0.089 0.034 1.6e-05
  word blender 0.73 0.051 0.35 1.3e-05
  word bli 0.5 0.5 8.3e-05 2.3e-05
  word blitar 0.48 0.056 0.34 2.3e-05
  word blln 0.65 0.088 0.14 2.6e-05
  word blog 0.66 0.02 0.15 1.3e-05
  word blogspot 0.68 0.02 0.15 1.6e-05
  word blok 0.78 0.056 0.26 1.9e-05
  word blokade 0.88 0.07 0.52 2.3e-05
  word blokir 0.78 0.039 0.47 4.9e-05
  word blt 0.66 0.053 0.39 5.2e-05
  word blue 0.78 0.056 0.3 1.3e-05
  word bluetooth 0.62 0.059 0.34 3.2e-06
  word blunder 0.61 0.07 0.17 1.3e-05
  word bmkg 0.77 0.02 0.41 4.5e-05
  word bmw 0.87 0.043 0.23 5.5e-05
  word bner 0.5 0.5 0.0001 1.6e-05
  word bni 0.81 0.064 0.52 9.4e-05
  word bnn 0.52 0.26 0.18 3.6e-05
  word bnpb 0.54 0.32 0.31 2.6e-05
  word bobby 0.33 0.021 0.16 9.7e-06
  word bobrok 0.55 0.088 0.2 2.3e-05
  word boby 0.61 0.07 0.15 1.9e-05
  word bocor 0.51 0.069 0.32 0.00015
  word bodoh 0.32 0.052 0.18 0.0001
  word bodong 0.55 0.032 0.28 1.3e-05
  word boeing 0.58 0.068 0.33 6.5e-06
  word bogor 0.62 0.37 0.41 0.00014
  word bohong 0.84 0.02 0.24 0.00017
  word boikot 0.81 0.052 0.34 8.1e-05
  word bojonegoro 0.73 0.067 0.44 2.3e-05
  word bola 0.79 0.026 0.26 0.0001
  word bole 0.5 0.5 6.2e-05 1.6e-05
  word boleh 0.7 0.14 0.19 0.00026
  word bolo 0.5 0.5 7.1e-05 1.3e-05
  word bolong 0.44 0.068 0.12 1.9e-05
  word bom 0.65 0.069 0.45 0.00014
  word bombardir 0.65 0.067 0.16 2.3e-05
  word bomber 0.44 0.088 0.12 1.3e-05
  word bondowoso 0.58 0.068 0.33 6.5e-06
  word bone 0.83 0.04 0.38 1.9e-05
  word boneka 0.76 0.088 0.18 3.6e-05
  word bong 0.6 0.051 0.21 1.6e-05
  word bongkar 0.85 0.02 0.37 0.00036
  word bonus 0.67 0.057 0.19 8.8e-05
  word border 0.44 0.072 0.14 1.6e-05
  word borobudur 0.82 0.089 0.14 2.3e-05
  word borok 0.74 0.068 0.25 1.3e-05
  word borong 0.91 0.088 0.4 6.5e-06
  word bos 0.55 0.036 0.3 3.2e-05
  word bosku 0.5 0.5 6.2e-05 1.9e-05
  word bosque 0.61 0.07 0.15 1.9e-05
  word boss 0.76 0.088 0.31 1.6e-05
  word boston 0.83 0.059 0.44 1.3e-05
  word botol 0.59 0.038 0.19 3.6e-05
  word bowo 0.61 0.07 0.17 1.3e-05
  word box 0.53 0.056 0.23 1.6e-05
  word boy 0.77 0.054 0.29 1.6e-05
  word bp 0.84 0.055 0.19 7.1e-05
  word bpd 0.43 0.072 0.21 2.9e-05
  word bpjs 0.91 0.36 0.5 0.00028
  word bpjt 0.5 0.5 7.1e-05 1.6e-05
  word bpkb 0.8 0.07 0.45 1.3e-05
  word bpn 0.85 0.072 0.38 3.6e-05
  word bpnt 0.76 0.088 0.26 1.3e-05
  word bpom 0.47 0.02 0.17 3.2e-05
  word bpptkg 0.44 0.046 0.33 3.2e-06
  word bps 0.59 0.059 0.29 1.9e-05
  word braga 0.81 0.051 0.49 9.7e-06
  word brand 0.86 0.053 0.27 6.2e-05
  word brani 0.41 0.051 0.29 1.9e-05
  word brasil 0.46 0.021 0.38 2.3e-05
  word bravo 0.44 0.067 0.097 2.9e-05
  word brawijaya 0.77 0.059 0.29 1.3e-05
  word brazil 0.65 0.058 0.25 4.2e-05
  word breaking 0.44 0.043 0.024 0.00029
  word breaking 0.66 0.036 0.13 1.9e-05
  word brebes 0.68 0.056 0.15 1.3e-05
  word bri 0.84 0.069 0.5 0.00011
  word brigjen 0.65 0.36 0.14 1.3e-05
  word brimo 0.65 0.072 0.14 1.9e-05
  word brimob 0.69 0.27 0.5 5.5e-05
  word brio 0.73 0.088 0.013 5.5e-05
  word bro 0.65 0.068 0.14 1.9e-05
  word bromo 0.8 0.07 0.35 2.3e-05
  word bronze 0.5 0.5 0.00065 1.6e-05
  word brunei 0.84 0.056 0.44 1.3e-05
  word brutal 0.4 0.058 0.096 4.9e-05
  word bsi 0.75 0.072 0.47 3.6e-05
  word bsu 0.88 0.36 0.46 4.2e-05
  word bt 0.5 0.5 7.1e-05 1.3e-05
  word btp 0.44 0.052 0.41 3.2e-06
  word bts 0.58 0.068 0.28 1.3e-05
  word btuh 0.5 0.5 0.0001 2.6e-05
  word buang 0.58 0.043 0.16 0.00011
  word buaya 0.88 0.071 0.43 4.2e-05
  word bubarkan 0.84 0.043 0.5 0.00027
  word budak 0.65 0.067 0.088 4.2e-05
  word budaya 0.58 0.02 0.24 6.5e-05
  word buddha 0.47 0.088 0.31 6.5e-06
  word budha 0.67 0.058 0.13 2.3e-05
  word budi 0.6 0.02 0.34 6.8e-05
  word building 0.67 0.059 0.13 1.9e-05
  word bujuk 0.81 0.051 0.49 9.7e-06
  word buk 0.5 0.5 7.1e-05 1.3e-05
  word buka 0.53 0.16 0.1 0.0013
  word bukan 0.57 0.02 0.089 0.0013
  word bukit 0.5 0.037 0.35 2.6e-05
  word bukti 0.44 0.02 0.18 0.00062
  word buku 0.34 0.02 0.094 4.2e-05
  word bulan 0.71 0.12 0.16 0.00079
  word bulat 0.73 0.06 0.026 2.3e-05
  word bully 0.82 0.089 0.18 1.3e-05
  word bulog 0.91 0.058 0.56 2.6e-05
  word bulu 0.59 0.038 0.12 2.9e-05
  word bumbu 0.77 0.059 0.29 1.6e-05
  word bumi 0.73 0.02 0.31 0.00028
  word bumn 0.69 0.035 0.29 0.00021
  word bumpn 0.55 0.051 0.24 6.5e-06
  word bund 0.5 0.5 8.3e-05 1.3e-05
  word bung 0.68 0.026 0.13 2.3e-05
  word bunga 0.72 0.21 0.2 0.00035
  word bungkam 0.67 0.058 0.088 4.2e-05
  word bungkus 0.61 0.048 0.13 6.5e-05
  word bunker 0.65 0.068 0.14 1.3e-05
  word buntut 0.23 0.035 0.074 6.2e-05
  word bupati 0.51 0.36 0.55 0.00015
  word burma 0.58 0.088 0.26 1.3e-05
  word burns 0.67 0.088 0.2 2.3e-05
  word buruan 0.58 0.02 0.036 0.00033
  word buruh 0.49 0.027 0.086 3.9e-05
  word buruk 0.56 0.046 0.15 0.00017
  word burung 0.66 0.04 0.42 4.5e-05
  word bus 0.77 0.2 0.2 2.6e-05
  word busana 0.76 0.088 0.26 1.3e-05
  word busuk 0.81 0.035 0.35 7.5e-05
  word busway 0.58 0.068 0.28 1.3e-05
  word but 0.65 0.04 0.076 4.5e-05
  word buta 0.53 0.058 0.13 6.2e-05
  word butir 0.74 0.069 0.18 4.2e-05
  word button 0.42 0.07 0.15 1.3e-05
  word buzzer 0.76 0.088 0.23 2.3e-05
  word bw 0.6 0.051 0.21 2.6e-05
  word by 0.54 0.02 0.089 0.00021
  word c 0.61 0.023 0.16 0.00013
  word cabai 0.76 0.068 0.25 1.6e-05
  word cabang 0.82 0.023 0.13 0.00012
  word cabe 0.65 0.068 0.14 1.6e-05
  word cabut 0.7 0.03 0.35 7.1e-05
  word cacar 0.67 0.056 0.31 2.9e-05
  word cacat 0.65 0.067 0.11 2.3e-05
  word caci 0.54 0.068 0.25 1.6e-05
  word cacing 0.55 0.072 0.39 1.9e-05
  word cadangan 0.76 0.06 0.23 1.9e-05
  word cagub 0.26 0.033 0.27 1.9e-05
  word cahaya 0.77 0.039 0.096 4.2e-05
  word cair 0.69 0.026 0.17 0.00026
  word cak 0.66 0.072 0.29 3.6e-05
  word caleg 0.66 0.021 0.43 2.6e-05
  word california 0.34 0.027 0.11 2.9e-05
  word call 0.64 0.032 0.36 5.8e-05
  word calon 0.59 0.02 0.22 0.0004
  word camat 0.41 0.048 0.18 5.5e-05
  word cambuk 0.73 0.051 0.35 1.3e-05
  word camp 0.77 0.059 0.26 1.9e-05
  word campak 0.68 0.069 0.38 3.2e-05
  word campur 0.71 0.042 0.3 0.00017
  word can 0.65 0.042 0.063 5.8e-05
  word canada 0.66 0.37 0.31 3.9e-05
  word cancel 0.78 0.056 0.3 1.3e-05
  word candi 0.82 0.067 0.33 4.9e-05
  word canggih 0.44 0.067 0.11 3.6e-05
  word cannibal 0.6 0.051 0.21 1.3e-05
  word cantik 0.65 0.067 0.12 3.9e-05
  word cap 0.65 0.053 0.092 2.6e-05
  word capacity 0.6 0.051 0.21 1.3e-05
  word capres 0.58 0.02 0.31 0.00011
  word capt 0.82 0.068 0.37 1.9e-05
  word caption 0.66 0.14 0.054 7.5e-05
  word card 0.62 0.066 0.21 2.9e-05
  word care 0.65 0.072 0.13 2.6e-05
  word caringin 0.65 0.067 0.097 2.9e-05
  word case 0.31 0.037 0.17 6.5e-06
  word cash 0.65 0.088 0.069 3.9e-05
  word catatan 0.65 0.021 0.088 4.2e-05
  word caused 0.67 0.066 0.087 3.6e-05
  word cawagub 0.45 0.027 0.15 1.3e-05
  word cawapres 0.44 0.02 0.3 8.8e-05
  word cawe 0.74 0.07 0.31 1.3e-05
  word cb 0.5 0.5 8.3e-05 1.3e-05
  word cc 0.65 0.059 0.064 5.2e-05
  word cctv 0.43 0.023 0.21 3.2e-05
  word cebong 0.91 0.07 0.21 0.00012
  word cek 0.7 0.098 0.058 0.00052
  word cekfakta 0.61 0.04 0.029 0.00012
  word cekhoax 0.5 0.5 1.2e-05 0.00012
  word celana 0.77 0.058 0.26 3.2e-05
  word celcius 0.27 0.068 0.19 0
  word cemerlang 0.73 0.051 0.35 1.3e-05
  word cena 0.8 0.051 0.49 1.3e-05
  word cenas 0.73 0.089 0.034 1.3e-05
  word center 0.52 0.02 0.31 2.6e-05
  word central 0.67 0.059 0.13 1.9e-05
  word ceo 0.66 0.072 0.39 1.9e-05
  word cepat 0.49 0.02 0.068 0.00086
  word ceramah 0.57 0.33 0.21 3.9e-05
  word cerita 0.44 0.048 0.076 8.1e-05
  word cetak 0.88 0.024 0.28 8.8e-05
  word ceuk 0.5 0.5 7.1e-05 1.3e-05
  word cfd 0.82 0.068 0.42 1.3e-05
  word chairul 0.58 0.088 0.26 1.3e-05
  word challenge 0.67 0.059 0.15 1.3e-05
  word chanel 0.65 0.072 0.16 1.3e-05
  word channel 0.67 0.029 0.053 6.5e-05
  word charge 0.45 0.088 0.12 1.3e-05
  word charged 0.77 0.054 0.29 1.6e-05
  word charles 0.69 0.059 0.44 1.6e-05
  word charles 0.61 0.07 0.2 1.3e-05
  word chat 0.45 0.026 0.057 8.1e-05
  word chechnya 0.82 0.068 0.33 9.7e-06
  word check 0.76 0.048 0.13 5.2e-05
  word checking 0.73 0.089 0.03 2.3e-05
  word child 0.37 0.045 0.19 0
  word children 0.67 0.045 0.14 1.3e-05
  word chin 0.56 0.07 0.36 6.5e-06
  word china 0.82 0.16 0.69 0.0013
  word chip 0.84 0.034 0.44 1.3e-05
  word choice 0.65 0.088 0.1 1.6e-05
  word cholesterol 0.5 0.5 7.1e-05 1.3e-05
  word cholil 0.67 0.056 0.38 1.6e-05
  word choose 0.61 0.07 0.15 1.6e-05
  word christchurch 0.52 0.068 0.33 6.5e-06
  word christiano 0.42 0.07 0.17 1.3e-05
  word chromebook 0.7 0.051 0.18 1.3e-05
  word church 0.54 0.072 0.31 9.7e-06
  word cia 0.84 0.056 0.51 2.9e-05
  word ciamis 0.59 0.038 0.3 1.3e-05
  word cianjur 0.72 0.02 0.72 4.9e-05
  word cicilan 0.86 0.088 0.25 2.9e-05
  word cikampek 0.76 0.068 0.25 1.9e-05
  word cikarang 0.82 0.088 0.4 2.3e-05
  word cikokol 0.5 0.5 7.1e-05 1.3e-05
  word cilacap 0.88 0.058 0.56 3.6e-05
  word cileunyi 0.73 0.051 0.21 1.3e-05
  word cimahi 0.8 0.07 0.4 1.6e-05
  word cimuncang 0.6 0.51 0.21 1.3e-05
  word cinere 0.8 0.07 0.4 1.6e-05
  word cinta 0.45 0.026 0.041 0.00017
  word cipayung 0.49 0.07 0.36 6.5e-06
  word cipinang 0.6 0.051 0.21 1.3e-05
  word cirebon 0.76 0.043 0.63 0.0001
  word ciri 0.84 0.056 0.28 3.9e-05
  word cisumdawu 0.8 0.07 0.36 6.5e-06
  word cita 0.65 0.087 0.052 7.5e-05
  word citilink 0.6 0.07 0.36 3.2e-06
  word citizen 0.68 0.056 0.15 1.3e-05
  word citra 0.88 0.048 0.37 5.8e-05
  word city 0.61 0.066 0.3 2.9e-05
  word ciut 0.8 0.07 0.45 1.6e-05
  word claim 0.65 0.059 0.14 2.3e-05
  word cleaning 0.44 0.067 0.097 3.2e-05
  word click 0.65 0.067 0.097 2.6e-05
  word client 0.73 0.089 0.034 1.3e-05
  word cma 0.73 0.051 0.41 1.6e-05
  word cnbc 0.48 0.056 0.26 1.3e-05
  word cnbcindonesia 0.5 0.5 5e-05 1.9e-05
  word cnn 0.63 0.02 0.41 4.2e-05
  word cnnindonesia 0.65 0.049 0.13 1.6e-05
  word co 0.27 0.02 0.044 8.8e-05
  word cob 0.5 0.5 7.1e-05 1.3e-05
  word coba 0.59 0.02 0.16 0.00032
  word coblos 0.63 0.064 0.47 8.8e-05
  word cocok 0.44 0.065 0.065 0.00016
  word cod 0.58 0.058 0.31 3.2e-05
  word code 0.67 0.059 0.13 1.9e-05
  word coklat 0.44 0.058 0.23 3.2e-05
  word collina 0.55 0.051 0.24 6.5e-06
  word com 0.17 0.02 0.014 0.00031
  word coming 0.68 0.056 0.12 1.9e-05
  word comment 0.65 0.072 0.16 1.9e-05
  word communications 0.67 0.04 0.13 1.6e-05
  word computer 0.67 0.059 0.15 1.6e-05
  word condet 0.73 0.051 0.35 1.3e-05
  word cone 0.77 0.07 0.31 9.7e-06
  word conflict 0.73 0.089 0.034 1.3e-05
  word congress 0.65 0.072 0.14 1.9e-05
  word contoh 0.58 0.02 0.091 8.8e-05
  word control 0.68 0.037 0.082 5.2e-05
  word convention 0.67 0.04 0.13 1.3e-05
  word cooker 0.82 0.57 0.22 4.9e-05
  word copas 0.73 0.06 0.034 1.3e-05
  word copot 0.81 0.064 0.5 0.0001
  word copy 0.65 0.06 0.12 1.6e-05
  word coret 0.9 0.056 0.51 2.9e-05
  word corporate 0.65 0.02 0.13 2.3e-05
  word count 0.36 0.036 0.25 3.2e-05
  word counter 0.65 0.046 0.14 1.3e-05
  word country 0.66 0.053 0.1 2.9e-05
  word court 0.66 0.036 0.11 1.6e-05
  word cover 0.18 0.11 0.14 1.3e-05
  word covid 0.81 0.15 0.76 0.0013
  word cpns 0.97 0.06 0.78 0.00015
  word cr 0.6 0.033 0.085 0.00011
  word cream 0.76 0.088 0.18 3.2e-05
  word crf 0.69 0.07 0.45 9.7e-06
  word cristiano 0.83 0.049 0.35 2.3e-05
  word cs 0.76 0.059 0.13 5.8e-05
  word csr 0.78 0.02 0.3 1.3e-05
  word cuaca 0.44 0.14 0.29 4.5e-05
  word cuan 0.5 0.5 0.00052 3.6e-05
  word cuci 0.88 0.024 0.31 8.4e-05
  word cucu 0.44 0.071 0.067 6.8e-05
  word cuitan 0.28 0.071 0.11 2.6e-05
  word cukai 0.76 0.036 0.37 4.5e-05
  word cukup 0.67 0.02 0.081 0.00031
  word cup 0.67 0.16 0.11 2.3e-05
  word cuplikan 0.46 0.02 0.11 2.3e-05
  word curhat 0.65 0.068 0.12 1.6e-05
  word curiga 0.44 0.021 0.088 4.5e-05
  word customer 0.66 0.02 0.094 3.9e-05
  word cut 0.82 0.35 0.3 3.2e-05
  word cuti 0.77 0.04 0.26 1.9e-05
  word cv 0.5 0.5 5e-05 2.6e-05
  word cvt 0.6 0.051 0.11 3.9e-05
  word cyber 0.86 0.054 0.38 1.6e-05
  word d 0.6 0.02 0.045 0.002
  word da 0.68 0.02 0.13 7.1e-05
  word daan 0.47 0.07 0.36 6.5e-06
  word dada 0.77 0.058 0.23 2.3e-05
  word dadang 0.61 0.07 0.17 1.3e-05
  word daerah 0.51 0.18 0.07 0.00062
  word daging 0.73 0.036 0.29 4.9e-05
  word dahnil 0.81 0.088 0.4 9.7e-06
  word dahsyat 0.61 0.064 0.32 0.00012
  word dahulu 0.64 0.024 0.071 6.5e-05
  word dai 0.65 0.067 0.097 3.9e-05
  word daily 0.61 0.07 0.15 1.6e-05
  word dajjal 0.71 0.071 0.3 5.5e-05
  word dak 0.5 0.5 8.3e-05 1.3e-05
  word dalam 0.44 0.057 0.068 0.0032
  word dalang 0.66 0.049 0.39 1.9e-05
  word dalih 0.76 0.38 0.15 4.9e-05
  word damai 0.78 0.096 0.41 0.00015
  word damon 0.68 0.056 0.13 1.6e-05
  word dampak 0.34 0.02 0.089 0.00011
  word dan 0.53 0.093 0.2 0.0098
  word dana 0.66 0.31 0.37 0.00074
  word danantara 0.83 0.068 0.42 9.7e-06
  word danau 0.92 0.058 0.59 4.5e-05
  word dander 0.35 0.051 0.41 6.5e-06
  word dangdut 0.77 0.22 0.29 2.3e-05
  word dangerous 0.42 0.072 0.31 9.7e-06
  word danone 0.65 0.32 0.14 1.3e-05
  word dap 0.65 0.046 0.11 2.6e-05
  word dapur 0.75 0.071 0.32 6.5e-05
  word darah 0.65 0.18 0.32 0.00034
  word darat 0.57 0.026 0.44 6.5e-05
  word daratista 0.5 0.056 0.34 3.2e-06
  word dari 0.54 0.03 0.21 0.0062
  word daring 0.44 0.02 0.12 2.9e-05
  word daripada 0.37 0.034 0.07 0.00013
  word darul 0.76 0.38 0.23 2.3e-05
  word darurat 0.7 0.032 0.28 0.00013
  word dasco 0.6 0.07 0.27 1.3e-05
  word dasyat 0.73 0.088 0.026 4.2e-05
  word data 0.65 0.098 0.21 0.00038
  word datang 0.5 0.069 0.15 0.00076
  word daun 0.66 0.065 0.47 5.8e-05
  word daur 0.68 0.02 0.13 1.9e-05
  word david 0.74 0.22 0.34 3.9e-05
  word davos 0.55 0.051 0.41 6.5e-06
  word day 0.65 0.029 0.1 4.2e-05
  word daya 0.45 0.02 0.043 0.00011
  word dayak 0.86 0.053 0.45 2.3e-05
  word dc 0.76 0.068 0.25 1.6e-05
  word de 0.68 0.038 0.11 3.2e-05
  word dead 0.65 0.066 0.11 3.2e-05
  word dear 0.73 0.089 0.034 1.6e-05
  word death 0.65 0.07 0.1 5.8e-05
  word debat 0.49 0.065 0.4 3.9e-05
  word debunk 0.67 0.02 0.14 1.3e-05
  word deddy 0.83 0.059 0.44 1.3e-05
  word dedi 0.7 0.066 0.55 3.9e-05
  word dedikasinya 0.5 0.5 6.2e-05 1.6e-05
  word deep 0.65 0.068 0.14 1.6e-05
  word degeneres 0.53 0.068 0.33 6.5e-06
  word degeneres 0.62 0.089 0.034 9.7e-06
  word deh 0.65 0.36 0.088 5.2e-05
  word dehidrasi 0.65 0.046 0.16 1.3e-05
  word dek 0.73 0.089 0.026 1.9e-05
  word dekade 0.65 0.027 0.11 1.9e-05
  word dekan 0.83 0.36 0.38 1.9e-05
  word dekat 0.77 0.13 0.15 0.00032
  word deklarasi 0.62 0.25 0.35 7.8e-05
  word deknen 0.5 0.5 0.0001 1.3e-05
  word del 0.73 0.089 0.03 1.3e-05
  word delapan 0.47 0.029 0.12 1.9e-05
  word dele 0.81 0.051 0.49 9.7e-06
  word delegasi 0.67 0.04 0.13 1.9e-05
  word delivery 0.65 0.068 0.12 1.6e-05
  word demak 0.59 0.056 0.34 9.7e-06
  word demam 0.46 0.071 0.18 3.9e-05
  word demi 0.52 0.02 0.12 0.00038
  word demikian 0.64 0.02 0.0062 0.00051
  word demo 0.59 0.12 0.61 0.00045
  word demokrasi 0.44 0.02 0.054 0.0001
  word demokrat 0.7 0.024 0.42 5.2e-05
  word demonstran 0.74 0.028 0.34 3.9e-05
  word denda 0.75 0.052 0.24 9.4e-05
  word dene 0.5 0.5 0.0001 2.6e-05
  word dengan 0.39 0.04 0.11 0.0052
  word dengkul 0.6 0.035 0.21 1.6e-05
  word denny 0.83 0.072 0.31 2.9e-05
  word densus 0.45 0.056 0.23 2.3e-05
  word dentuman 0.6 0.051 0.21 1.3e-05
  word depan 0.69 0.11 0.2 0.00056
  word departemen 0.68 0.02 0.12 2.3e-05
  word department 0.66 0.054 0.13 1.9e-05
  word depkes 0.5 0.5 0.00052 1.6e-05
  word depok 0.86 0.034 0.41 3.6e-05
  word deposito 0.76 0.052 0.41 3.2e-06
  word depresi 0.76 0.041 0.2 2.3e-05
  word deputi 0.68 0.056 0.11 2.9e-05
  word des 0.73 0.041 0.03 2.3e-05
  word desa 0.59 0.047 0.31 0.0003
  word desak 0.61 0.033 0.36 6.8e-05
  word desember 0.41 0.077 0.16 0.00016
  word desert 0.61 0.07 0.17 1.3e-05
  word detail 0.65 0.072 0.16 1.6e-05
  word deteksi 0.86 0.02 0.28 5.2e-05
  word detik 0.59 0.02 0.14 0.00047
  word development 0.65 0.067 0.088 3.2e-05
  word devisa 0.73 0.089 0.03 1.9e-05
  word dewan 0.88 0.02 0.26 9.1e-05
  word dewasa 0.76 0.088 0.2 2.6e-05
  word dewi 0.9 0.27 0.43 6.2e-05
  word dhani 0.76 0.068 0.22 1.9e-05
  word dharma 0.61 0.07 0.15 1.3e-05
  word dhemit 0.5 0.5 7.1e-05 1.6e-05
  word dhi 0.5 0.5 0.0001 1.9e-05
  word dhowo 0.5 0.5 0.0001 1.3e-05
  word dhuka 0.5 0.5 0.0001 1.3e-05
  word di 0.56 0.19 0.34 0.013
  word dia 0.5 0.063 0.023 0.0013
  word diabetes 0.89 0.026 0.61 7.8e-05
  word diadakan 0.66 0.021 0.086 4.9e-05
  word diaduk 0.6 0.051 0.21 1.3e-05
  word diakui 0.67 0.04 0.12 2.6e-05
  word dialiri 0.8 0.07 0.45 1.3e-05
  word dialog 0.68 0.022 0.26 1.3e-05
  word dialokasikan 0.82 0.067 0.27 3.9e-05
  word diam 0.54 0.03 0.22 0.00022
  word diambil 0.75 0.02 0.049 0.00057
  word diamond 0.6 0.051 0.18 1.9e-05
  word dianulir 0.61 0.047 0.15 1.6e-05
  word diarak 0.82 0.068 0.37 1.6e-05
  word dibacok 0.46 0.068 0.33 6.5e-06
  word dibandingkan 0.58 0.02 0.091 0.00011
  word dibaptis 0.94 0.056 0.54 4.5e-05
  word dibom 0.77 0.059 0.29 1.3e-05
  word dicaplok 0.73 0.051 0.31 1.6e-05
  word dicatat 0.69 0.088 0.024 3.2e-05
  word dicecar 0.73 0.051 0.35 1.3e-05
  word dicek 0.5 0.5 0.00047 5.8e-05
  word diciduk 0.33 0.068 0.14 1.6e-05
  word diculik 0.83 0.058 0.34 2.6e-05
  word did 0.58 0.067 0.13 1.6e-05
  word dideportasi 0.77 0.07 0.24 2.3e-05
  word didiagnosis 0.73 0.089 0.03 1.9e-05
  word didiknya 0.5 0.5 7.1e-05 1.3e-05
  word didistribusikan 0.61 0.036 0.13 2.3e-05
  word didorong 0.73 0.089 0.026 2.3e-05
  word diduga 0.6 0.02 0.13 0.00017
  word died 0.49 0.045 0.14 1.9e-05
  word diet 0.76 0.067 0.22 2.6e-05
  word difteri 0.75 0.36 0.45 2.3e-05
  word digigit 0.6 0.051 0.21 1.9e-05
  word digital 0.88 0.02 0.22 0.00011
  word dihadapan 0.67 0.039 0.081 4.9e-05
  word dihalang 0.43 0.051 0.41 6.5e-06
  word dihapus 0.77 0.16 0.46 0.00047
  word dii 0.5 0.5 8.3e-05 2.9e-05
  word diiringi 0.62 0.04 0.26 1.6e-05
  word diisi 0.45 0.059 0.15 1.3e-05
  word dijahit 0.66 0.068 0.37 1.9e-05
  word dijajah 0.76 0.067 0.25 2.6e-05
  word dijemput 0.76 0.065 0.4 9.7e-05
  word dijual 0.66 0.02 0.35 0.00038
  word dijuluki 0.61 0.07 0.15 1.6e-05
  word dikabulkan 0.85 0.068 0.42 1.3e-05
  word dikaitkan 0.34 0.02 0.14 5.2e-05
  word dikejar 0.56 0.07 0.31 1.6e-05
  word dikejutkan 0.58 0.067 0.2 3.2e-05
  word dikembalikan 0.46 0.044 0.096 3.2e-05
  word dikenal 0.54 0.02 0.063 0.00037
  word dikeroyok 0.62 0.056 0.41 3.2e-05
  word dikti 0.77 0.033 0.36 3.2e-06
  word dilahap 0.41 0.051 0.18 1.9e-05
  word dilaksanakan 0.65 0.11 0.034 0.00015
  word dilanda 0.3 0.068 0.16 3.2e-06
  word dilansir 0.65 0.02 0.02 0.00018
  word dilantik 0.92 0.3 0.43 0.00022
  word dilarang 0.77 0.02 0.47 0.00036
  word dilatih 0.44 0.088 0.12 1.3e-05
  word dilayani 0.73 0.06 0.026 2.9e-05
  word dilempari 0.61 0.07 0.17 1.3e-05
  word diliput 0.42 0.07 0.17 1.3e-05
  word dimanipulasi 0.6 0.02 0.038 7.5e-05
  word dimensi 0.74 0.023 0.31 1.3e-05
  word dimer 0.5 0.051 0.41 6.5e-06
  word dimodifikasi 0.78 0.038 0.26 1.6e-05
  word dimuat 0.65 0.02 0.12 2.6e-05
  word din 0.47 0.088 0.23 1.6e-05
  word dinamis 0.6 0.051 0.21 1.3e-05
  word dinas 0.6 0.082 0.21 0.00024
  word dingin 0.58 0.052 0.085 0.00011
  word dini 0.44 0.071 0.067 6.5e-05
  word dinkes 0.36 0.053 0.38 2.3e-05
  word dinonaktifkan 0.64 0.088 0.4 6.5e-06
  word dioksida 0.76 0.088 0.26 1.3e-05
  word dipantau 0.61 0.069 0.13 2.9e-05
  word diplomatik 0.76 0.034 0.26 1.6e-05
  word diponegoro 0.77 0.059 0.51 1.6e-05
  word dipungut 0.72 0.02 0.086 0.00026
  word diralat 0.74 0.07 0.31 1.3e-05
  word dirancang 0.44 0.06 0.069 3.2e-05
  word dirawat 0.65 0.02 0.15 0.00017
  word direalisasikan 0.71 0.07 0.27 1.6e-05
  word director 0.68 0.023 0.13 1.9e-05
  word direksi 0.67 0.059 0.15 1.6e-05
  word direktorat 0.77 0.02 0.15 5.5e-05
  word direktur 0.83 0.037 0.12 0.00011
  word diretas 0.59 0.059 0.29 1.3e-05
  word dirgantara 0.59 0.44 0.29 9.7e-06
  word diri 0.73 0.072 0.16 0.0017
  word diringkus 0.83 0.068 0.37 1.6e-05
  word dirjen 0.44 0.026 0.21 3.2e-05
  word dirut 0.88 0.071 0.51 3.9e-05
  word disabilitas 0.5 0.5 7.1e-05 1.6e-05
  word disadap 0.47 0.059 0.34 9.7e-06
  word disadur 0.65 0.064 0.025 0.00019
  word disalahgunakan 0.73 0.089 0.03 1.6e-05
  word disdukcapil 0.33 0.046 0.16 6.5e-06
  word disease 0.65 0.072 0.16 1.6e-05
  word disediakan 0.61 0.069 0.084 4.9e-05
  word diselenggarakan 0.65 0.021 0.11 3.6e-05
  word diselidiki 0.8 0.089 0.15 1.9e-05
  word diselundupkan 0.82 0.088 0.23 1.9e-05
  word disematkan 0.52 0.06 0.17 2.9e-05
  word disembunyikan 0.53 0.056 0.28 3.9e-05
  word disensor 0.67 0.03 0.13 1.6e-05
  word dishub 0.76 0.067 0.25 2.3e-05
  word disiarkan 0.54 0.038 0.23 2.3e-05
  word disimpan 0.73 0.14 0.15 0.00018
  word disimpulkan 0.65 0.022 0.12 1.3e-05
  word disinformasi 0.67 0.04 0.096 2.9e-05
  word disinyalir 0.61 0.07 0.17 1.3e-05
  word disiplin 0.6 0.051 0.096 5.5e-05
  word diskon 0.66 0.086 0.22 9.7e-05
  word diskualifikasi 0.32 0.066 0.31 3.6e-05
  word diskusi 0.78 0.021 0.23 2.3e-05
  word disponsori 0.59 0.058 0.23 2.3e-05
  word dispute 0.73 0.089 0.034 1.3e-05
  word distop 0.61 0.07 0.17 1.3e-05
  word distribusikan 0.8 0.07 0.36 6.5e-06
  word distributes 0.26 0.088 0.17 0
  word distributor 0.6 0.051 0.21 1.6e-05
  word distrik 0.67 0.03 0.13 1.9e-05
  word disturbing 0.61 0.07 0.17 1.3e-05
  word disusul 0.73 0.089 0.03 1.6e-05
  word ditampar 0.34 0.088 0.14 6.5e-06
  word ditelusuri 0.67 0.055 0.011 0.00038
  word ditembak 0.86 0.032 0.61 0.00016
  word ditempuh 0.6 0.051 0.18 1.6e-05
  word ditemui 0.65 0.068 0.12 1.9e-05
  word ditemukan 0.65 0.02 0.23 0.001
  word diterbitkan 0.89 0.1 0.25 9.1e-05
  word diterjemahkan 0.67 0.2 0.031 0.00019
  word ditjen 0.27 0.02 0.13 1.6e-05
  word ditjenpajakri 0.6 0.27 0.21 1.3e-05
  word ditonton 0.45 0.02 0.025 0.00021
  word ditujukan 0.68 0.22 0.11 3.6e-05
  word ditumpangi 0.84 0.066 0.4 9.7e-06
  word diuji 0.61 0.026 0.15 3.2e-05
  word divisi 0.47 0.02 0.089 3.2e-05
  word divonis 0.91 0.052 0.41 7.5e-05
  word diy 0.67 0.056 0.38 2.3e-05
  word djarot 0.62 0.036 0.46 2.9e-05
  word djarum 0.84 0.088 0.35 1.6e-05
  word djp 0.6 0.051 0.21 1.3e-05
  word dki 0.7 0.16 0.39 0.0003
  word dkj 0.5 0.5 7.1e-05 1.3e-05
  word dkk 0.5 0.088 0.024 2.9e-05
  word dkp 0.65 0.29 0.12 1.3e-05
  word dl 0.6 0.051 0.24 1.9e-05
  word dll 0.67 0.055 0.027 0.00019
  word dlu 0.5 0.5 6.2e-05 4.5e-05
  word dm 0.6 0.051 0.14 2.9e-05
  word dna 0.67 0.19 0.088 3.6e-05
  word do 0.65 0.044 0.061 9.7e-05
  word doa 0.44 0.14 0.054 0.00013
  word doakan 0.46 0.037 0.082 6.5e-05
  word doanya 0.44 0.067 0.11 2.6e-05
  word doc 0.5 0.5 0.00017 8.4e-05
  word doctor 0.65 0.072 0.13 2.3e-05
  word dodo 0.5 0.5 8.3e-05 1.3e-05
  word does 0.76 0.059 0.33 1.6e-05
  word doha 0.73 0.051 0.35 1.3e-05
  word dok 0.5 0.5 6.2e-05 2.3e-05
  word dokter 0.69 0.02 0.3 0.00028
  word dokumen 0.7 0.28 0.28 0.00013
  word dokumentasi 0.054 0.02 0.11 1.9e-05
  word dol 0.5 0.5 0.0001 2.3e-05
  word dolar 0.65 0.37 0.1 3.2e-05
  word domain 0.68 0.026 0.15 1.6e-05
  word domba 0.68 0.038 0.12 2.9e-05
  word domisili 0.66 0.054 0.022 0.00026
  word dompet 0.73 0.089 0.03 1.9e-05
  word donald 0.66 0.39 0.44 0.00013
  word donasi 0.74 0.02 0.42 0.00013
  word dong 0.76 0.087 0.1 7.5e-05
  word donna 0.81 0.051 0.49 9.7e-06
  word dont 0.66 0.036 0.086 3.2e-05
  word dorce 0.89 0.068 0.5 1.9e-05
  word dosa 0.76 0.28 0.13 6.5e-05
  word dose 0.73 0.089 0.034 1.6e-05
  word dosen 0.7 0.035 0.22 8.8e-05
  word dosis 0.59 0.04 0.21 2.3e-05
  word dot 0.68 0.35 0.024 0.00023
  word down 0.75 0.044 0.14 4.9e-05
  word doyan 0.73 0.38 0.026 2.6e-05
  word doyo 0.5 0.5 0.0001 1.6e-05
  word dpc 0.65 0.53 0.12 1.3e-05
  word dpd 0.77 0.36 0.26 2.3e-05
  word dpo 0.86 0.058 0.51 2.9e-05
  word dpp 0.76 0.086 0.21 2.9e-05
  word dpr 0.86 0.25 0.57 0.00058
  word dprd 0.64 0.033 0.37 5.2e-05
  word drama 0.65 0.031 0.14 2.3e-05
  word drastis 0.6 0.051 0.21 1.3e-05
  word drink 0.65 0.072 0.16 1.3e-05
  word driver 0.62 0.031 0.19 8.1e-05
  word drone 0.72 0.053 0.34 4.9e-05
  word drop 0.33 0.049 0.23 0
  word droplet 0.73 0.051 0.35 1.3e-05
  word drs 0.44 0.067 0.069 5.5e-05
  word drun 0.36 0.051 0.21 1.3e-05
  word dsb 0.6 0.035 0.21 1.6e-05
  word dst 0.61 0.07 0.17 1.3e-05
  word dt 0.5 0.5 6.2e-05 1.9e-05
  word dua 0.39 0.02 0.11 0.0004
  word dubai 0.82 0.053 0.34 2.9e-05
  word dubes 0.61 0.053 0.46 4.5e-05
  word duda 0.6 0.051 0.21 1.6e-05
  word due 0.5 0.066 0.12 1.9e-05
  word duet 0.72 0.068 0.42 9.7e-06
  word dugaan 0.35 0.088 0.054 0.00019
  word duh 0.73 0.06 0.026 3.6e-05
  word dukcapil 0.41 0.051 0.21 1.3e-05
  word dukuh 0.17 0.052 0.29 0
  word dukung 0.5 0.033 0.3 0.00079
  word dulu 0.67 0.02 0.059 0.00042
  word dungu 0.5 0.5 0.00057 2.6e-05
  word dunia 0.53 0.054 0.23 0.0011
  word dur 0.29 0.041 0.16 6.5e-06
  word durian 0.76 0.068 0.28 1.6e-05
  word dus 0.5 0.5 7.1e-05 1.3e-05
  word duwik 0.5 0.5 0.0001 3.6e-05
  word duyung 0.77 0.059 0.29 1.3e-05
  word dwi 0.68 0.27 0.13 1.9e-05
  word dwioktariyadi 0.5 0.5 7.1e-05 1.3e-05
  word dy 0.5 0.5 8.3e-05 6.5e-05
  word dzikir 0.6 0.026 0.21 1.3e-05
  word e 0.69 0.02 0.24 0.00019
  word earphone 0.56 0.07 0.36 6.5e-06
  word earth 0.65 0.37 0.16 1.6e-05
  word easter 0.61 0.07 0.17 1.3e-05
  word ebrahim 0.8 0.051 0.49 1.3e-05
  word economic 0.67 0.059 0.12 1.6e-05
  word edan 0.42 0.041 0.17 3.2e-05
  word edi 0.44 0.088 0.14 1.3e-05
  word edisi 0.59 0.038 0.26 2.6e-05
  word editan 0.65 0.02 0.072 4.5e-05
  word edy 0.44 0.35 0.1 1.6e-05
  word ee 0.5 0.5 8.3e-05 1.3e-05
  word efek 0.71 0.12 0.25 0.00016
  word efektif 0.65 0.088 0.069 3.2e-05
  word eff 0.5 0.5 0.00052 2.3e-05
  word effect 0.51 0.056 0.13 1.9e-05
  word efisiensi 0.61 0.047 0.15 1.9e-05
  word efrat 0.8 0.051 0.49 1.3e-05
  word eh 0.6 0.05 0.12 6.8e-05
  word ehh 0.5 0.5 7.1e-05 1.9e-05
  word eiffel 0.66 0.068 0.37 1.9e-05
  word eilat 0.56 0.07 0.36 6.5e-06
  word eka 0.5 0.5 7.1e-05 1.6e-05
  word eki 0.5 0.5 6.2e-05 1.9e-05
  word ekonomi 0.89 0.02 0.12 0.00023
  word eks 0.23 0.022 0.15 1.9e-05
  word eksekusi 0.71 0.027 0.5 3.6e-05
  word ekspor 0.78 0.037 0.13 5.5e-05
  word ekstrem 0.41 0.059 0.26 1.9e-05
  word eky 0.32 0.07 0.24 0
  word el 0.45 0.04 0.12 1.6e-05
  word electrical 0.5 0.5 7.1e-05 1.3e-05
  word electromagnetic 0.48 0.052 0.41 3.2e-06
  word elektronik 0.45 0.044 0.22 5.5e-05
  word elemen 0.73 0.089 0.03 1.6e-05
  word elisa 0.59 0.051 0.49 1.6e-05
  word ellen 0.91 0.067 0.5 2.6e-05
  word elon 0.86 0.072 0.52 1.9e-05
  word elpiji 0.41 0.072 0.46 2.6e-05
  word email 0.44 0.12 0.081 5.5e-05
  word emang 0.65 0.066 0.061 9.7e-05
  word emas 0.79 0.043 0.26 0.00029
  word emf 0.66 0.07 0.45 6.5e-06
  word emil 0.78 0.028 0.3 1.9e-05
  word emirat 0.77 0.059 0.29 1.3e-05
  word emosi 0.65 0.045 0.097 4.9e-05
  word empedu 0.31 0.052 0.29 0
  word emporium 0.8 0.07 0.45 1.3e-05
  word en 0.68 0.02 0.089 2.9e-05
  word enak 0.77 0.056 0.14 0.00015
  word enam 0.2 0.049 0.14 1.3e-05
  word encephalitis 0.72 0.07 0.27 1.6e-05
  word enchepalitis 0.23 0.052 0.29 0
  word end 0.45 0.054 0.13 1.6e-05
  word enembe 0.62 0.07 0.4 1.3e-05
  word energi 0.54 0.055 0.15 5.5e-05
  word enggan 0.61 0.07 0.15 1.9e-05
  word engineer 0.73 0.088 0.022 3.2e-05
  word engineering 0.5 0.5 0.00057 1.9e-05
  word engkau 0.61 0.047 0.13 3.2e-05
  word entah 0.67 0.27 0.058 7.5e-05
  word enteng 0.73 0.088 0.026 3.6e-05
  word entertainment 0.59 0.042 0.3 1.3e-05
  word epidemi 0.61 0.07 0.15 1.6e-05
  word episode 0.65 0.067 0.12 3.6e-05
  word epstein 0.85 0.026 0.38 1.3e-05
  word equipment 0.61 0.07 0.17 1.3e-05
  word era 0.77 0.035 0.12 7.8e-05
  word erdogan 0.88 0.053 0.46 4.2e-05
  word erick 0.5 0.065 0.39 5.5e-05
  word eris 0.6 0.51 0.21 1.3e-05
  word eropa 0.47 0.033 0.18 6.5e-05
  word erupsi 0.73 0.039 0.67 5.8e-05
  word erwina 0.61 0.07 0.17 1.3e-05
  word es 0.74 0.17 0.32 0.00011
  word esdm 0.6 0.048 0.34 4.2e-05
  word esemka 0.67 0.056 0.51 3.9e-05
  word eskalator 0.32 0.07 0.24 0
  word estianty 0.56 0.07 0.36 6.5e-06
  word et 0.5 0.5 7.1e-05 1.3e-05
  word etik 0.67 0.04 0.15 1.3e-05
  word etnis 0.66 0.033 0.35 2.6e-05
  word euro 0.83 0.058 0.34 2.9e-05
  word euy 0.6 0.051 0.24 1.6e-05
  word evakuasi 0.84 0.048 0.34 5.5e-05
  word evaluasi 0.65 0.036 0.083 3.9e-05
  word even 0.68 0.056 0.12 1.9e-05
  word event 0.76 0.22 0.17 4.5e-05
  word ever 0.68 0.038 0.097 3.6e-05
  word every 0.66 0.053 0.11 2.6e-05
  word evil 0.65 0.046 0.14 1.6e-05
  word ewonan 0.5 0.5 0.0001 2.9e-05
  word ewunan 0.5 0.5 0.0001 2.6e-05
  word ex 0.6 0.051 0.16 2.6e-05
  word excavator 0.5 0.5 7.1e-05 1.3e-05
  word exclamation 0.5 0.5 6.2e-05 1.9e-05
  word experimental 0.5 0.5 0.00074 1.3e-05
  word extra 0.61 0.069 0.12 3.2e-05
  word extremist 0.79 0.07 0.45 9.7e-06
  word eye 0.67 0.04 0.15 1.3e-05
  word f 0.59 0.037 0.15 5.5e-05
  word fa 0.65 0.046 0.12 1.9e-05
  word face 0.65 0.071 0.095 4.2e-05
  word facebook 0.37 0.055 0.17 0.00065
  word fact 0.65 0.071 0.081 3.9e-05
  word factcheck 0.5 0.5 2.1e-05 6.5e-05
  word fadli 0.84 0.056 0.44 1.9e-05
  word fadlizon 0.82 0.068 0.42 1.9e-05
  word faham 0.65 0.046 0.088 3.2e-05
  word fahri 0.67 0.36 0.13 1.9e-05
  word faisal 0.34 0.06 0.12 1.3e-05
  word faizal 0.6 0.051 0.21 1.3e-05
  word fajar 0.91 0.059 0.38 9.7e-06
  word fake 0.65 0.043 0.091 2.6e-05
  word faktanya 0.5 0.02 0.025 0.00065
  word fakultas 0.59 0.033 0.23 2.9e-05
  word fals 0.86 0.066 0.44 2.6e-05
  word fam 0.76 0.068 0.25 1.6e-05
  word family 0.76 0.066 0.3 1.6e-05
  word fans 0.67 0.059 0.15 1.6e-05
  word fantastis 0.5 0.5 8.3e-05 1.3e-05
  word far 0.65 0.088 0.1 1.6e-05
  word fardhu 0.5 0.5 7.1e-05 1.3e-05
  word farma 0.86 0.068 0.5 1.3e-05
  word farmasi 0.82 0.088 0.28 3.2e-05
  word farmers 0.61 0.07 0.17 1.3e-05
  word fasilitas 0.43 0.11 0.12 0.0002
  word fast 0.65 0.088 0.1 1.3e-05
  word fatal 0.67 0.058 0.12 2.3e-05
  word fath 0.65 0.068 0.14 1.6e-05
  word fatmawati 0.61 0.036 0.15 1.3e-05
  word fattah 0.58 0.36 0.28 1.3e-05
  word fatwa 0.68 0.056 0.15 1.9e-05
  word favorit 0.65 0.067 0.088 3.6e-05
  word fbi 0.87 0.053 0.45 2.3e-05
  word fbpro 0.5 0.5 6.2e-05 1.6e-05
  word feb 0.34 0.088 0.1 2.9e-05
  word febian 0.56 0.07 0.36 6.5e-06
  word februari 0.46 0.02 0.29 0.00019
  word february 0.65 0.049 0.16 1.3e-05
  word federal 0.66 0.054 0.13 1.3e-05
  word federasi 0.66 0.068 0.37 1.6e-05
  word feel 0.65 0.068 0.14 1.3e-05
  word felix 0.59 0.056 0.3 1.3e-05
  word fenomena 0.72 0.15 0.24 7.1e-05
  word ferdy 0.55 0.033 0.35 1.9e-05
  word ferry 0.33 0.068 0.19 0
  word fery 0.73 0.051 0.35 1.3e-05
  word festival 0.79 0.023 0.31 0.0001
  word fi 0.5 0.5 6.2e-05 3.9e-05
  word fidio 0.6 0.51 0.21 1.3e-05
  word field 0.51 0.088 0.23 1.9e-05
  word fifa 0.84 0.064 0.61 0.00012
  word fighting 0.68 0.056 0.15 1.3e-05
  word figur 0.61 0.07 0.15 1.9e-05
  word fikir 0.5 0.5 0.0004 4.9e-05
  word file 0.47 0.056 0.13 1.3e-05
  word files 0.77 0.068 0.37 9.7e-06
  word filipina 0.76 0.02 0.19 3.9e-05
  word film 0.72 0.035 0.27 8.4e-05
  word filter 0.94 0.069 0.62 2.6e-05
  word final 0.66 0.074 0.1 3.9e-05
  word finance 0.5 0.5 5.5e-05 1.9e-05
  word finansial 0.65 0.067 0.097 3.2e-05
  word find 0.65 0.049 0.16 1.3e-05
  word finlandia 0.6 0.051 0.24 1.3e-05
  word fira 0.5 0.5 7.1e-05 1.3e-05
  word firaun 0.73 0.053 0.026 2.6e-05
  word first 0.67 0.044 0.068 5.8e-05
  word firza 0.77 0.059 0.34 1.3e-05
  word fish 0.56 0.056 0.3 6.5e-06
  word fisik 0.76 0.021 0.16 4.2e-05
  word fitnah 0.88 0.02 0.29 7.8e-05
  word fitri 0.68 0.2 0.097 4.2e-05
  word fitur 0.76 0.046 0.22 2.9e-05
  word fix 0.42 0.07 0.13 2.3e-05
  word fkppi 0.81 0.051 0.49 9.7e-06
  word flag 0.66 0.053 0.1 3.6e-05
  word flash 0.73 0.089 0.048 1.9e-05
  word flores 0.5 0.051 0.41 9.7e-06
  word flu 0.84 0.056 0.16 4.9e-05
  word flyer 0.56 0.038 0.38 1.9e-05
  word fokus 0.58 0.088 0.15 4.5e-05
  word follow 0.58 0.049 0.076 0.00022
  word follower 0.34 0.059 0.18 6.5e-06
  word followers 0.42 0.069 0.11 2.9e-05
  word footage 0.65 0.088 0.1 1.6e-05
  word football 0.68 0.2 0.11 2.3e-05
  word for 0.37 0.02 0.042 0.00023
  word fordow 0.8 0.07 0.45 1.3e-05
  word foreign 0.77 0.059 0.26 1.9e-05
  word foreman 0.73 0.089 0.034 1.3e-05
  word formasi 0.85 0.071 0.3 5.5e-05
  word formula 0.58 0.068 0.25 1.6e-05
  word formulir 0.68 0.038 0.13 1.3e-05
  word fortuner 0.73 0.087 0.011 7.8e-05
  word forum 0.46 0.02 0.074 4.5e-05
  word foto 0.24 0.2 0.35 0.00077
  word found 0.44 0.048 0.13 1.9e-05
  word foundation 0.45 0.059 0.13 1.9e-05
  word foya 0.82 0.087 0.18 6.8e-05
  word fpi 0.69 0.028 0.34 8.1e-05
  word fraksi 0.64 0.071 0.43 4.5e-05
  word france 0.65 0.068 0.12 1.6e-05
  word fransiskus 0.69 0.066 0.59 4.9e-05
  word fredi 0.5 0.051 0.41 6.5e-06
  word freedom 0.65 0.088 0.12 1.3e-05
  word freepalestine 0.5 0.5 7.1e-05 1.3e-05
  word freeport 0.66 0.072 0.35 2.3e-05
  word frekuensi 0.65 0.067 0.097 3.2e-05
  word french 0.65 0.068 0.14 1.3e-05
  word fresh 0.6 0.051 0.1 5.2e-05
  word freshgraduate 0.5 0.5 0.00057 1.9e-05
  word friends 0.67 0.059 0.15 1.3e-05
  word from 0.72 0.02 0.088 0.00011
  word front 0.33 0.025 0.23 0
  word frontliner 0.5 0.5 7.1e-05 1.6e-05
  word fto 0.5 0.5 0.0001 7.5e-05
  word fuel 0.73 0.089 0.034 1.3e-05
  word fufufafa 0.9 0.056 0.47 4.2e-05
  word fuji 0.76 0.56 0.25 1.6e-05
  word full 0.78 0.055 0.11 0.0001
  word fungsi 0.44 0.02 0.076 5.8e-05
  word fungsional 0.5 0.5 7.1e-05 1.6e-05
  word fyp 0.61 0.068 0.051 0.00011
  word fypシ 0.5 0.5 6.2e-05 1.9e-05
  word gacoan 0.77 0.07 0.45 6.5e-06
  word gada 0.5 0.5 7.1e-05 1.6e-05
  word gadaikan 0.72 0.088 0.43 2.6e-05
  word gading 0.84 0.02 0.38 2.3e-05
  word gadis 0.77 0.058 0.23 2.9e-05
  word gaduh 0.77 0.022 0.21 3.6e-05
  word gaes 0.65 0.067 0.097 3.9e-05
  word gaet 0.32 0.07 0.24 0
  word gagak 0.82 0.067 0.27 3.9e-05
  word gagal 0.69 0.02 0.18 0.00022
  word gagasan 0.67 0.024 0.15 1.6e-05
  word gais 0.5 0.5 7.1e-05 2.6e-05
  word gajah 0.66 0.072 0.35 3.2e-05
  word gaji 0.89 0.054 0.27 0.00047
  word galang 0.78 0.02 0.51 3.9e-05
  word galaxy 0.82 0.068 0.42 1.6e-05
  word gamalama 0.74 0.28 0.31 1.3e-05
  word gambar 0.27 0.035 0.12 0.00059
  word game 0.48 0.044 0.27 4.2e-05
  word games 0.33 0.044 0.35 7.5e-05
  word ganas 0.67 0.058 0.088 3.9e-05
  word ganda 0.86 0.039 0.41 3.6e-05
  word gandeng 0.82 0.028 0.31 5.2e-05
  word ganesha 0.66 0.068 0.42 1.3e-05
  word gangguan 0.66 0.082 0.15 0.00018
  word ganja 0.74 0.049 0.51 3.6e-05
  word ganjar 0.84 0.55 0.66 0.00021
  word ganjarpranowo 0.5 0.5 0.00052 2.9e-05
  word ganti 0.61 0.24 0.32 0.0004
  word gantung 0.56 0.28 0.31 4.2e-05
  word ganyang 0.74 0.07 0.27 1.9e-05
  word gara 0.63 0.02 0.22 0.00017
  word garam 0.62 0.2 0.47 5.5e-05
  word garang 0.73 0.088 0.026 2.6e-05
  word garansi 0.6 0.051 0.13 3.9e-05
  word garis 0.66 0.028 0.18 8.4e-05
  word garispolitik 0.73 0.087 0.013 8.4e-05
  word garmelia 0.8 0.07 0.36 6.5e-06
  word garuda 0.7 0.043 0.33 9.1e-05
  word garut 0.83 0.032 0.56 2.9e-05
  word gas 0.6 0.02 0.45 0.00012
  word gatal 0.65 0.067 0.097 3.6e-05
  word gates 0.59 0.065 0.44 7.5e-05
  word gatot 0.77 0.036 0.25 1.9e-05
  word gay 0.66 0.026 0.34 2.6e-05
  word gaya 0.67 0.024 0.088 4.2e-05
  word gaza 0.79 0.023 0.43 0.00035
  word gb 0.85 0.057 0.27 0.0001
  word gbk 0.77 0.059 0.23 1.9e-05
  word gebrakan 0.82 0.067 0.25 4.5e-05
  word gebyar 0.5 0.3 0.24 0.00011
  word gedebog 0.5 0.5 7.1e-05 1.3e-05
  word gedhi 0.5 0.5 0.0001 4.9e-05
  word gedung 0.82 0.021 0.42 0.0002
  word gegaman 0.5 0.5 0.0001 1.6e-05
  word geger 0.55 0.02 0.046 0.0004
  word gejala 0.65 0.059 0.049 6.5e-05
  word gela 0.73 0.089 0.048 1.9e-05
  word gelap 0.91 0.025 0.4 0.00012
  word gelar 0.47 0.02 0.22 0.00014
  word gelas 0.67 0.058 0.066 5.8e-05
  word geledah 0.47 0.36 0.12 3.2e-05
  word gelembungkan 0.73 0.051 0.35 1.3e-05
  word gelombang 0.83 0.045 0.57 0.00019
  word gelontorkan 0.51 0.07 0.36 6.5e-06
  word gelora 0.34 0.02 0.21 3.2e-06
  word gembel 0.5 0.5 7.1e-05 1.3e-05
  word gembira 0.45 0.056 0.033 0.00017
  word gempa 0.95 0.1 0.85 0.00032
  word gempur 0.48 0.067 0.081 5.8e-05
  word gen 0.6 0.051 0.18 1.3e-05
  word genap 0.67 0.04 0.12 3.2e-05
  word gencar 0.61 0.069 0.13 2.6e-05
  word gencatan 0.87 0.023 0.51 3.9e-05
  word gender 0.65 0.088 0.092 2.3e-05
  word general 0.66 0.025 0.11 2.3e-05
  word generasi 0.34 0.04 0.12 2.9e-05
  word genetika 0.61 0.07 0.15 1.6e-05
  word geng 0.73 0.089 0.03 1.6e-05
  word genggam 0.65 0.087 0.069 4.9e-05
  word genk 0.41 0.051 0.21 1.3e-05
  word genocide 0.5 0.5 6.2e-05 1.9e-05
  word genosida 0.65 0.041 0.069 4.5e-05
  word genting 0.6 0.035 0.21 1.3e-05
  word gerakan 0.39 0.072 0.084 0.00026
  word geram 0.77 0.058 0.17 5.2e-05
  word gerbang 0.65 0.067 0.11 2.9e-05
  word gerebek 0.27 0.068 0.16 3.2e-06
  word gereja 0.63 0.04 0.3 0.00014
  word gerinda 0.6 0.051 0.21 1.6e-05
  word gerindra 0.7 0.21 0.44 6.5e-05
  word gerombolan 0.5 0.5 5.5e-05 2.3e-05
  word geruduk 0.88 0.053 0.42 4.5e-05
  word gerung 0.89 0.072 0.61 3.6e-05
  word get 0.67 0.044 0.053 7.1e-05
  word ghoib 0.82 0.089 0.15 1.9e-05
  word ghostarchive 0.5 0.5 5e-05 2.9e-05
  word gibran 0.64 0.028 0.72 0.00053
  word gift 0.67 0.027 0.13 1.6e-05
  word gigi 0.74 0.033 0.47 5.2e-05
  word gigitan 0.53 0.088 0.26 9.7e-06
  word gila 0.8 0.064 0.12 0.00013
  word giliran 0.82 0.021 0.13 7.5e-05
  word ginjal 0.95 0.065 0.53 8.8e-05
  word giring 0.88 0.049 0.47 3.6e-05
  word girl 0.65 0.066 0.14 1.9e-05
  word girls 0.67 0.059 0.15 1.6e-05
  word give 0.43 0.054 0.29 1.3e-05
  word giveaway 0.3 0.023 0.62 4.5e-05
  word gizi 0.76 0.02 0.28 8.8e-05
  word global 0.76 0.036 0.12 8.4e-05
  word gmail 0.65 0.02 0.12 1.6e-05
  word gmbi 0.82 0.088 0.4 1.3e-05
  word go 0.58 0.02 0.1 7.5e-05
  word goblok 0.76 0.088 0.18 3.2e-05
  word god 0.65 0.072 0.11 2.9e-05
  word gojek 0.67 0.071 0.38 4.5e-05
  word gol 0.45 0.04 0.12 2.9e-05
  word gold 0.65 0.088 0.1 1.6e-05
  word golden 0.75 0.058 0.51 2.3e-05
  word golkar 0.72 0.027 0.5 2.3e-05
  word golongan 0.35 0.029 0.12 2.9e-05
  word gonggang 0.76 0.052 0.41 3.2e-06
  word good 0.44 0.072 0.11 3.6e-05
  word goodbener 0.82 0.089 0.15 1.9e-05
  word google 0.68 0.02 0.22 0.00016
  word gopay 0.73 0.051 0.35 1.6e-05
  word goreng 0.83 0.22 0.4 6.8e-05
  word gorontalo 0.56 0.056 0.44 1.3e-05
  word gosip 0.6 0.035 0.21 1.6e-05
  word government 0.67 0.044 0.21 4.9e-05
  word gowa 0.76 0.058 0.34 2.6e-05
  word goyang 0.59 0.059 0.26 1.9e-05
  word gp 0.59 0.056 0.3 1.3e-05
  word gr 0.5 0.5 8.3e-05 1.3e-05
  word grab 0.87 0.056 0.41 3.9e-05
  word grace 0.44 0.068 0.14 1.3e-05
  word graduate 0.6 0.051 0.12 3.9e-05
  word graha 0.84 0.04 0.38 1.9e-05
  word gram 0.73 0.06 0.03 1.3e-05
  word granato 0.59 0.051 0.49 1.6e-05
  word grand 0.67 0.039 0.07 5.2e-05
  word gratifikasi 0.58 0.32 0.2 2.3e-05
  word gratis 0.78 0.29 0.39 0.001
  word great 0.68 0.056 0.15 1.3e-05
  word grebek 0.61 0.07 0.15 1.6e-05
  word grogol 0.5 0.5 7.1e-05 1.3e-05
  word group 0.56 0.02 0.13 0.00015
  word grup 0.3 0.059 0.1 0.00073
  word gt 0.5 0.5 0.0001 1.3e-05
  word gubernur 0.66 0.11 0.31 0.00035
  word guci 0.8 0.07 0.45 1.3e-05
  word gudang 0.93 0.032 0.4 0.00012
  word gugatan 0.87 0.22 0.43 9.4e-05
  word gugur 0.65 0.059 0.069 3.9e-05
  word guinea 0.78 0.056 0.46 3.2e-05
  word gula 0.77 0.053 0.41 6.8e-05
  word gumilang 0.65 0.056 0.44 9.7e-06
  word gunawan 0.19 0.072 0.16 1.6e-05
  word guncang 0.76 0.06 0.51 0.00017
  word guntur 0.77 0.059 0.26 1.6e-05
  word gunung 0.81 0.26 0.54 0.00026
  word guru 0.87 0.24 0.38 0.00033
  word gurun 0.86 0.058 0.41 3.2e-05
  word gus 0.59 0.047 0.4 9.1e-05
  word gusmao 0.5 0.5 7.1e-05 1.3e-05
  word gusti 0.42 0.069 0.24 5.8e-05
  word guys 0.67 0.039 0.055 6.8e-05
  word guys 0.65 0.088 0.12 1.6e-05
  word gvir 0.5 0.5 7.1e-05 1.6e-05
  word gym 0.53 0.056 0.26 9.7e-06
  word h 0.76 0.024 0.052 0.0002
  word habib 0.75 0.02 0.5 0.00023
  word habiballaah 0.5 0.5 7.1e-05 1.3e-05
  word habis 0.49 0.037 0.1 0.00058
  word hack 0.47 0.038 0.13 1.9e-05
  word hacker 0.86 0.045 0.45 2.6e-05
  word had 0.65 0.071 0.1 3.2e-05
  word hadi 0.46 0.024 0.19 3.6e-05
  word hadiah 0.64 0.24 0.44 0.00049
  word hadir 0.54 0.02 0.19 0.00036
  word hah 0.5 0.5 8.3e-05 1.3e-05
  word haha 0.5 0.5 7.1e-05 2.3e-05
  word hahaha 0.61 0.047 0.13 3.2e-05
  word hahahaha 0.5 0.5 8.3e-05 1.6e-05
  word hai 0.6 0.051 0.16 1.9e-05
  word haider 0.79 0.07 0.4 1.6e-05
  word hajar 0.77 0.038 0.26 3.6e-05
  word haji 0.75 0.34 0.53 0.00024
  word hak 0.88 0.021 0.36 0.00014
  word hakim 0.76 0.28 0.33 0.00014
  word hal 0.5 0.023 0.018 0.00053
  word halal 0.54 0.17 0.22 9.4e-05
  word halaman 0.65 0.02 0.081 4.9e-05
  word halfeti 0.5 0.5 7.1e-05 1.3e-05
  word halilintar 0.59 0.056 0.26 2.3e-05
  word halim 0.4 0.027 0.18 6.5e-06
  word hallo 0.6 0.051 0.21 1.9e-05
  word halo 0.67 0.04 0.12 3.2e-05
  word halu 0.5 0.5 7.1e-05 1.6e-05
  word haluan 0.61 0.069 0.13 2.6e-05
  word ham 0.82 0.02 0.3 4.5e-05
  word hamas 0.82 0.051 0.4 0.00016
  word hambatan 0.73 0.089 0.026 2.3e-05
  word hamda 0.65 0.068 0.14 1.3e-05
  word hamid 0.65 0.06 0.12 1.3e-05
  word hamil 0.85 0.39 0.2 0.0001
  word hamka 0.24 0.066 0.35 9.7e-06
  word hampir 0.51 0.062 0.091 9.7e-05
  word han 0.73 0.089 0.03 1.9e-05
  word hancur 0.6 0.2 0.27 0.00036
  word hand 0.77 0.054 0.25 1.9e-05
  word handset 0.69 0.089 0.03 1.9e-05
  word hangat 0.71 0.07 0.14 9.4e-05
  word hangestri 0.16 0.066 0.42 9.7e-06
  word hangus 0.65 0.058 0.31 2.6e-05
  word hantam 0.47 0.22 0.27 0.00011
  word hantavirus 0.83 0.059 0.44 1.6e-05
  word hantu 0.68 0.058 0.15 4.9e-05
  word hanya 0.52 0.024 0.075 0.0018
  word hanyut 0.65 0.052 0.54 7.1e-05
  word happening 0.67 0.058 0.13 2.9e-05
  word happy 0.84 0.088 0.31 3.9e-05
  word haram 0.61 0.064 0.17 0.00011
  word harap 0.67 0.02 0.03 0.00038
  word harga 0.52 0.14 0.14 0.00038
  word hari 0.74 0.072 0.1 0.0025
  word harimau 0.73 0.053 0.55 3.6e-05
  word harris 0.84 0.088 0.31 2.6e-05
  word harta 0.66 0.027 0.14 5.2e-05
  word hartono 0.88 0.068 0.42 1.6e-05
  word haru 0.67 0.059 0.13 1.9e-05
  word harun 0.78 0.056 0.51 2.9e-05
  word harus 0.57 0.056 0.11 0.0012
  word harvard 0.58 0.088 0.23 1.6e-05
  word harvey 0.72 0.053 0.37 3.6e-05
  word has 0.45 0.033 0.061 7.5e-05
  word hasan 0.27 0.049 0.13 2.9e-05
  word hasil 0.58 0.02 0.26 0.00093
  word hassan 0.33 0.068 0.19 0
  word hasto 0.9 0.071 0.59 3.9e-05
  word hasut 0.43 0.02 0.26 1.9e-05
  word hasyim 0.15 0.072 0.19 3.2e-06
  word hat 0.65 0.067 0.19 2.3e-05
  word hati 0.67 0.12 0.034 0.0012
  word hatta 0.48 0.17 0.28 4.2e-05
  word haus 0.73 0.089 0.03 2.3e-05
  word have 0.76 0.038 0.079 0.00012
  word hawa 0.5 0.5 8.3e-05 3.6e-05
  word hayo 0.6 0.051 0.21 1.3e-05
  word hayu 0.6 0.051 0.24 1.6e-05
  word he 0.61 0.047 0.079 5.2e-05
  word health 0.66 0.053 0.064 5.8e-05
  word heart 0.67 0.058 0.12 3.9e-05
  word heavy 0.65 0.068 0.14 1.3e-05
  word hebat 0.75 0.069 0.13 0.00019
  word heboh 0.48 0.02 0.12 0.00013
  word hehe 0.6 0.035 0.24 1.9e-05
  word heibaat 0.5 0.5 7.1e-05 1.3e-05
  word hektare 0.65 0.068 0.14 1.6e-05
  word helicopter 0.65 0.068 0.14 1.3e-05
  word helikopter 0.66 0.066 0.46 3.9e-05
  word helo 0.5 0.5 0.0001 1.3e-05
  word help 0.59 0.066 0.099 3.2e-05
  word helper 0.74 0.069 0.2 3.6e-05
  word hembuskan 0.31 0.036 0.17 1.3e-05
  word hendak 0.67 0.02 0.11 4.2e-05
  word hendi 0.9 0.068 0.42 6.5e-06
  word hendra 0.68 0.059 0.26 1.3e-05
  word henry 0.76 0.068 0.28 1.3e-05
  word her 0.76 0.063 0.25 1.6e-05
  word heran 0.77 0.029 0.11 8.8e-05
  word herbal 0.76 0.088 0.23 1.9e-05
  word hercules 0.88 0.058 0.51 3.6e-05
  word here 0.65 0.067 0.11 2.6e-05
  word hermes 0.73 0.051 0.35 1.9e-05
  word heryanto 0.6 0.51 0.21 1.3e-05
  word het 0.6 0.051 0.21 1.3e-05
  word hewan 0.73 0.045 0.41 3.6e-05
  word heylink 0.5 0.5 7.1e-05 1.3e-05
  word hf 0.5 0.5 7.1e-05 1.3e-05
  word hgga 0.5 0.5 0.0001 5.5e-05
  word hi 0.67 0.055 0.24 5.2e-05
  word hibah 0.83 0.03 0.56 7.8e-05
  word hiburan 0.73 0.089 0.03 1.9e-05
  word hidangan 0.6 0.051 0.21 1.3e-05
  word hidayah 0.61 0.07 0.17 1.3e-05
  word hidayat 0.22 0.033 0.14 2.3e-05
  word hidung 0.82 0.038 0.42 4.2e-05
  word hidup 0.7 0.02 0.15 0.00051
  word high 0.77 0.054 0.29 1.3e-05
  word hijab 0.61 0.048 0.38 3.9e-05
  word hijau 0.34 0.022 0.086 4.9e-05
  word hikmah 0.73 0.088 0.024 2.6e-05
  word hilang 0.66 0.2 0.21 0.00042
  word him 0.65 0.066 0.16 1.3e-05
  word himalaya 0.74 0.07 0.31 1.3e-05
  word himbauan 0.34 0.024 0.059 0.00017
  word hina 0.62 0.027 0.21 0.00019
  word hindari 0.21 0.02 0.047 0.0001
  word hindu 0.83 0.049 0.51 2.9e-05
  word hingga 0.44 0.03 0.069 0.0027
  word hip 0.9 0.056 0.51 3.2e-05
  word hipertensi 0.83 0.03 0.34 2.6e-05
  word hiri 0.5 0.5 0.0001 3.2e-05
  word his 0.6 0.044 0.082 3.6e-05
  word histeris 0.74 0.088 0.17 4.2e-05
  word history 0.68 0.056 0.12 1.9e-05
  word hit 0.68 0.056 0.15 1.6e-05
  word hitam 0.58 0.22 0.39 0.00014
  word hiu 0.85 0.088 0.48 1.9e-05
  word hiv 0.66 0.054 0.38 1.9e-05
  word hizbullah 0.87 0.056 0.41 4.2e-05
  word hj 0.67 0.056 0.34 2.6e-05
  word hm 0.65 0.068 0.12 1.6e-05
  word hmi 0.55 0.088 0.26 9.7e-06
  word hmm 0.5 0.5 7.1e-05 2.6e-05
  word hoax 0.31 0.085 0.067 0.00045
  word hobi 0.74 0.047 0.27 2.9e-05
  word home 0.67 0.02 0.096 3.2e-05
  word homo 0.58 0.068 0.28 9.7e-06
  word honda 0.92 0.048 0.41 8.4e-05
  word hong 0.67 0.13 0.28 3.9e-05
  word hongkong 0.59 0.056 0.21 3.2e-05
  word honor 0.53 0.056 0.38 2.3e-05
  word honorer 0.89 0.37 0.47 5.5e-05
  word hope 0.65 0.088 0.1 1.6e-05
  word hopkins 0.6 0.051 0.18 1.6e-05
  word horee 0.66 0.054 0.15 1.3e-05
  word hormat 0.77 0.51 0.049 0.00023
  word hormuz 0.87 0.056 0.45 2.9e-05
  word hospital 0.77 0.036 0.23 2.6e-05
  word hot 0.44 0.088 0.1 1.9e-05
  word hotel 0.87 0.044 0.3 8.4e-05
  word hotman 0.78 0.066 0.55 3.6e-05
  word houthi 0.85 0.28 0.32 5.8e-05
  word how 0.66 0.053 0.094 3.2e-05
  word hp 0.84 0.27 0.26 0.00037
  word hpmu 0.5 0.5 7.1e-05 1.3e-05
  word hpnya 0.41 0.051 0.21 6.5e-06
  word hpv 0.88 0.056 0.51 1.6e-05
  word hrd 0.5 0.5 0.00052 2.9e-05
  word hrh 0.5 0.5 7.1e-05 1.3e-05
  word ht 0.5 0.5 8.3e-05 3.9e-05
  word hti 0.82 0.072 0.56 2.9e-05
  word https 0.61 0.047 0.2 1.9e-05
  word hu 0.6 0.022 0.21 1.3e-05
  word hub 0.5 0.5 0.00052 6.5e-05
  word hubungan 0.61 0.02 0.18 0.00029
  word hubungi 0.45 0.07 0.012 0.00046
  word hudaidah 0.5 0.5 7.1e-05 1.3e-05
  word hui 0.5 0.5 7.1e-05 1.3e-05
  word hujan 0.71 0.12 0.3 0.00015
  word hukum 0.79 0.14 0.28 0.00049
  word hulu 0.46 0.36 0.23 2.9e-05
  word human 0.76 0.045 0.17 3.9e-05
  word humas 0.58 0.071 0.074 0.00012
  word huruf 0.78 0.038 0.3 1.3e-05
  word husen 0.8 0.07 0.36 6.5e-06
  word husna 0.8 0.051 0.49 1.3e-05
  word husni 0.74 0.069 0.24 3.2e-05
  word husnul 0.61 0.068 0.065 8.1e-05
  word hussein 0.61 0.07 0.2 1.3e-05
  word hut 0.42 0.02 0.33 5.8e-05
  word hutan 0.8 0.064 0.36 0.00012
  word hutang 0.58 0.063 0.33 0.00016
  word hutsiyun 0.5 0.5 6.2e-05 1.9e-05
  word hybrid 0.79 0.068 0.25 1.6e-05
  word hyundai 0.61 0.07 0.15 1.6e-05
  word i 0.75 0.057 0.1 0.00029
  word iain 0.6 0.051 0.21 1.3e-05
  word ialah 0.44 0.077 0.14 1.9e-05
  word ibadah 0.54 0.02 0.17 0.00015
  word iblis 0.65 0.088 0.076 3.9e-05
  word ibox 0.5 0.5 5.5e-05 2.3e-05
  word ibrahim 0.44 0.046 0.11 1.9e-05
  word ibu 0.7 0.02 0.13 0.001
  word ibuk 0.5 0.5 6.2e-05 1.9e-05
  word ibukota 0.61 0.048 0.38 3.9e-05
  word ibunya 0.43 0.027 0.27 2.6e-05
  word icc 0.5 0.5 0.0001 1.6e-05
  word ice 0.78 0.026 0.23 2.6e-05
  word icu 0.6 0.035 0.21 1.3e-05
  word id 0.27 0.02 0.035 0.00013
  word ida 0.87 0.056 0.51 1.9e-05
  word ide 0.65 0.038 0.26 3.9e-05
  word ideal 0.6 0.051 0.21 1.3e-05
  word identik 0.65 0.067 0.065 4.2e-05
  word identitas 0.35 0.056 0.19 2.6e-05
  word idf 0.87 0.056 0.44 1.6e-05
  word idi 0.73 0.056 0.56 1.9e-05
  word idul 0.76 0.033 0.19 3.6e-05
  word iedul 0.6 0.035 0.21 1.3e-05
  word ieu 0.5 0.5 0.00057 2.6e-05
  word if 0.65 0.067 0.097 2.9e-05
  word igd 0.5 0.5 0.00057 2.6e-05
  word igun 0.61 0.07 0.17 1.3e-05
  word ihsan 0.76 0.067 0.22 2.3e-05
  word ihza 0.47 0.068 0.33 6.5e-06
  word ii 0.43 0.026 0.12 9.1e-05
  word ijaji 0.6 0.51 0.21 1.3e-05
  word ijazah 0.94 0.067 0.49 0.00024
  word ijin 0.48 0.036 0.099 0.00013
  word ijtima 0.5 0.5 6.2e-05 2.3e-05
  word ika 0.65 0.068 0.14 1.3e-05
  word ikatan 0.69 0.04 0.31 2.6e-05
  word ikhlas 0.76 0.042 0.13 8.8e-05
  word ikhtiar 0.5 0.5 7.1e-05 1.3e-05
  word ikiloh 0.5 0.5 0.0001 6.2e-05
  word iklan 0.59 0.22 0.18 3.6e-05
  word iklas 0.31 0.051 0.21 1.3e-05
  word ikn 0.75 0.06 0.77 0.00016
  word ikon 0.5 0.5 6.2e-05 1.9e-05
  word ilallaah 0.5 0.5 7.1e-05 1.3e-05
  word ilc 0.42 0.07 0.17 1.3e-05
  word ilegal 0.81 0.025 0.44 0.00013
  word ili 0.83 0.051 0.49 6.5e-06
  word illaihi 0.5 0.5 0.00037 6.2e-05
  word ilmiah 0.66 0.082 0.11 2.6e-05
  word ilmu 0.58 0.024 0.16 7.1e-05
  word ilmuwan 0.67 0.02 0.088 4.9e-05
  word image 0.65 0.037 0.15 1.3e-05
  word images 0.65 0.072 0.14 1.3e-05
  word imam 0.59 0.22 0.11 9.1e-05
  word iman 0.58 0.067 0.14 6.2e-05
  word imbalan 0.51 0.059 0.26 1.6e-05
  word imbas 0.34 0.029 0.2 4.2e-05
  word imbauan 0.21 0.19 0.21 4.2e-05
  word imigran 0.48 0.045 0.31 2.6e-05
  word imigrasi 0.95 0.071 0.54 5.5e-05
  word imin 0.7 0.071 0.34 3.9e-05
  word iming 0.65 0.068 0.14 1.3e-05
  word imip 0.48 0.038 0.34 6.5e-06
  word impian 0.6 0.051 0.16 2.3e-05
  word impor 0.41 0.026 0.32 7.5e-05
  word import 0.65 0.088 0.1 1.6e-05
  word in 0.48 0.13 0.11 0.0005
  word inasgoc 0.8 0.07 0.45 1.3e-05
  word inbok 0.73 0.089 0.03 1.9e-05
  word inbox 0.82 0.089 0.14 2.3e-05
  word indah 0.82 0.39 0.12 0.00012
  word independen 0.67 0.035 0.13 1.9e-05
  word independent 0.31 0.052 0.29 0
  word index 0.65 0.046 0.12 1.6e-05
  word india 0.69 0.02 0.39 0.00013
  word indikasi 0.85 0.02 0.18 0.0001
  word individu 0.61 0.069 0.079 6.2e-05
  word indomaret 0.91 0.071 0.59 5.2e-05
  word indomie 0.83 0.04 0.44 9.7e-06
  word indonesia 0.73 0.11 0.32 0.0043
  word indonesiaah 0.5 0.5 0.0001 2.6e-05
  word indonesiamaju 0.5 0.5 7.1e-05 1.3e-05
  word indonesian 0.76 0.025 0.31 1.3e-05
  word indonesias 0.6 0.07 0.36 6.5e-06
  word indosat 0.85 0.058 0.34 6.5e-05
  word indosiar 0.6 0.051 0.21 1.6e-05
  word indra 0.85 0.072 0.46 2.6e-05
  word indramayu 0.34 0.059 0.21 3.2e-06
  word indrayana 0.76 0.052 0.41 3.2e-06
  word indro 0.74 0.058 0.41 2.9e-05
  word induk 0.64 0.042 0.088 6.2e-05
  word industri 0.68 0.021 0.12 2.3e-05
  word industrial 0.44 0.06 0.12 1.3e-05
  word industry 0.65 0.068 0.14 1.3e-05
  word inews 0.65 0.06 0.1 1.6e-05
  word infantino 0.32 0.048 0.2 3.2e-06
  word infection 0.65 0.067 0.097 2.6e-05
  word infiltrasi 0.5 0.5 7.1e-05 1.3e-05
  word infocpns 0.5 0.5 7.1e-05 1.3e-05
  word infografis 0.47 0.059 0.18 6.5e-06
  word infolowonganbnn 0.35 0.052 0.29 3.2e-06
  word informasi 0.33 0.052 0.05 0.0023
  word information 0.65 0.072 0.13 2.3e-05
  word infovalid 0.65 0.36 0.097 3.2e-05
  word infrastruktur 0.56 0.053 0.31 5.5e-05
  word infused 0.32 0.07 0.24 0
  word inggris 0.74 0.02 0.32 0.00014
  word ingi 0.5 0.5 0.0001 1.6e-05
  word ini 0.62 0.086 0.056 0.0081
  word inieh 0.5 0.5 0.0001 2.9e-05
  word inih 0.5 0.5 0.0001 4.2e-05
  word inilah 0.74 0.028 0.19 0.0003
  word inisiatif 0.73 0.06 0.022 3.6e-05
  word iniw 0.5 0.5 0.0001 2.3e-05
  word injak 0.87 0.027 0.34 6.5e-05
  word inna 0.6 0.051 0.12 4.2e-05
  word innailaihi 0.6 0.031 0.21 1.3e-05
  word innalilahi 0.73 0.087 0.013 8.8e-05
  word innalillahi 0.68 0.03 0.033 0.00018
  word inni 0.5 0.5 0.0001 3.6e-05
  word innovation 0.8 0.52 0.17 1.3e-05
  word inovasi 0.45 0.059 0.13 1.3e-05
  word inovatif 0.5 0.5 0.00057 2.3e-05
  word insentif 0.59 0.029 0.23 2.6e-05
  word inside 0.68 0.056 0.15 1.3e-05
  word insiden 0.66 0.02 0.079 3.9e-05
  word instagram 0.27 0.056 0.06 0.00015
  word install 0.65 0.088 0.1 1.9e-05
  word instan 0.82 0.072 0.31 2.9e-05
  word instansi 0.68 0.02 0.11 2.9e-05
  word instanti 0.61 0.07 0.17 1.3e-05
  word institute 0.65 0.045 0.1 1.6e-05
  word instruksi 0.9 0.071 0.32 3.9e-05
  word insya 0.61 0.047 0.098 4.5e-05
  word insyaallah 0.65 0.087 0.049 7.1e-05
  word intan 0.76 0.088 0.31 1.3e-05
  word integritas 0.5 0.5 6.2e-05 1.6e-05
  word intel 0.76 0.059 0.13 5.8e-05
  word intelijen 0.83 0.058 0.23 5.5e-05
  word inter 0.65 0.088 0.14 1.3e-05
  word internal 0.78 0.038 0.16 4.9e-05
  word internasional 0.75 0.086 0.32 0.00016
  word international 0.77 0.02 0.14 5.8e-05
  word internet 0.67 0.02 0.3 0.00018
  word interview 0.65 0.072 0.13 2.9e-05
  word intinya 0.66 0.02 0.1 3.6e-05
  word inu 0.5 0.5 7.1e-05 1.3e-05
  word inul 0.44 0.072 0.31 9.7e-06
  word invasi 0.51 0.046 0.28 1.3e-05
  word investasi 0.64 0.052 0.24 8.4e-05
  word investigasi 0.5 0.21 0.29 3.2e-05
  word investor 0.64 0.056 0.19 3.6e-05
  word ios 0.6 0.035 0.21 1.3e-05
  word ipb 0.86 0.058 0.51 2.3e-05
  word iphone 0.89 0.055 0.3 5.8e-05
  word ipin 0.81 0.051 0.49 9.7e-06
  word ipk 0.79 0.068 0.28 9.7e-06
  word iptu 0.82 0.056 0.41 3.2e-05
  word iq 0.82 0.068 0.33 6.5e-06
  word iqbal 0.68 0.24 0.15 1.6e-05
  word ir 0.7 0.056 0.28 3.2e-05
  word irak 0.42 0.031 0.23 2.9e-05
  word irama 0.78 0.038 0.3 1.3e-05
  word iran 0.92 0.17 0.78 0.00055
  word irgc 0.5 0.5 7.1e-05 1.3e-05
  word iriana 0.84 0.059 0.38 1.6e-05
  word irine 0.73 0.051 0.35 1.3e-05
  word iritasi 0.76 0.041 0.23 1.3e-05
  word irjen 0.45 0.097 0.13 1.6e-05
  word ironis 0.39 0.07 0.24 2.3e-05
  word irsyad 0.55 0.051 0.24 6.5e-06
  word irwan 0.44 0.031 0.12 1.3e-05
  word is 0.81 0.021 0.051 0.00032
  word iseng 0.61 0.07 0.2 1.6e-05
  word isi 0.72 0.02 0.12 0.00022
  word isinya 0.65 0.02 0.14 2.3e-05
  word isis 0.74 0.032 0.4 3.6e-05
  word iskandar 0.68 0.026 0.13 1.6e-05
  word islam 0.73 0.054 0.24 0.00062
  word islamic 0.78 0.038 0.34 1.3e-05
  word ismail 0.65 0.068 0.16 1.3e-05
  word isolasi 0.45 0.058 0.11 3.9e-05
  word isra 0.44 0.068 0.12 1.9e-05
  word israel 0.88 0.22 0.76 0.0011
  word israhell 0.5 0.5 7.1e-05 1.3e-05
  word istana 0.76 0.38 0.37 0.00031
  word istanbul 0.83 0.04 0.38 1.9e-05
  word istighosah 0.77 0.07 0.36 3.2e-06
  word istilah 0.76 0.048 0.14 5.8e-05
  word istimewa 0.77 0.058 0.23 2.3e-05
  word istiqlal 0.93 0.048 0.59 3.9e-05
  word istri 0.71 0.36 0.21 0.00027
  word isu 0.19 0.02 0.076 0.00012
  word isya 0.74 0.07 0.27 1.6e-05
  word it 0.66 0.02 0.035 0.00019
  word italia 0.7 0.21 0.58 0.0001
  word italian 0.58 0.088 0.26 1.3e-05
  word italy 0.67 0.058 0.13 2.3e-05
  word itamar 0.5 0.5 7.1e-05 1.3e-05
  word itb 0.77 0.059 0.29 1.3e-05
  word its 0.65 0.041 0.046 8.4e-05
  word itu 0.3 0.039 0.018 0.0024
  word itulah 0.67 0.023 0.07 5.8e-05
  word itupun 0.65 0.036 0.1 1.9e-05
  word iuran 0.7 0.056 0.076 4.9e-05
  word iv 0.44 0.088 0.1 2.6e-05
  word ivan 0.19 0.072 0.23 3.2e-06
  word iwan 0.85 0.072 0.46 2.6e-05
  word iya 0.65 0.058 0.049 9.1e-05
  word izin 0.39 0.02 0.1 0.00018
  word j 0.28 0.058 0.081 4.2e-05
  word ja 0.65 0.045 0.12 1.3e-05
  word jab 0.5 0.5 6.2e-05 1.9e-05
  word jabar 0.51 0.064 0.39 8.8e-05
  word jabatan 0.47 0.023 0.28 0.00023
  word jabodetabek 0.77 0.04 0.26 2.3e-05
  word jack 0.77 0.059 0.29 1.3e-05
  word jackpot 0.6 0.051 0.21 1.3e-05
  word jackson 0.86 0.059 0.51 1.9e-05
  word jadi 0.53 0.03 0.21 0.004
  word jadwal 0.54 0.02 0.16 0.00014
  word jae 0.73 0.089 0.03 1.6e-05
  word jagat 0.65 0.067 0.12 2.3e-05
  word jago 0.5 0.5 7.1e-05 1.6e-05
  word jagoan 0.73 0.051 0.35 1.3e-05
  word jagung 0.61 0.07 0.2 1.3e-05
  word jahanam 0.82 0.067 0.33 2.9e-05
  word jailyn 0.88 0.068 0.42 1.3e-05
  word jajal 0.44 0.087 0.083 8.4e-05
  word jajaran 0.65 0.045 0.059 5.5e-05
  word jakarta 0.68 0.064 0.32 0.00092
  word jaket 0.59 0.059 0.29 1.9e-05
  word jaklingko 0.87 0.07 0.45 1.3e-05
  word jakmania 0.39 0.088 0.14 6.5e-06
  word jaksel 0.5 0.5 7.1e-05 1.3e-05
  word jalan 0.7 0.02 0.17 0.0011
  word jalur 0.53 0.023 0.25 0.00011
  word jam 0.7 0.22 0.11 0.00087
  word jamaah 0.62 0.24 0.27 6.8e-05
  word jaman 0.82 0.047 0.2 0.0001
  word jambi 0.34 0.059 0.15 1.6e-05
  word jaminan 0.72 0.22 0.16 0.0002
  word jan 0.68 0.056 0.15 1.9e-05
  word janda 0.73 0.072 0.41 2.6e-05
  word jangan 0.54 0.02 0.025 0.0016
  word jangka 0.84 0.059 0.19 5.2e-05
  word jangkauanluas 0.5 0.5 7.1e-05 1.3e-05
  word janin 0.26 0.059 0.15 6.5e-06
  word janji 0.58 0.46 0.28 0.00024
  word jantung 0.93 0.064 0.37 0.00011
  word januari 0.59 0.02 0.26 0.00021
  word japan 0.68 0.056 0.097 3.9e-05
  word japanese 0.73 0.056 0.45 2.3e-05
  word japanese 0.65 0.088 0.12 1.3e-05
  word jarak 0.84 0.043 0.32 0.0001
  word jarang 0.51 0.049 0.26 3.2e-05
  word jari 0.67 0.047 0.61 7.1e-05
  word jaringan 0.36 0.02 0.078 0.00011
  word jaroeh 0.8 0.051 0.49 1.3e-05
  word jarum 0.47 0.056 0.11 2.9e-05
  word jasa 0.9 0.031 0.32 8.1e-05
  word jasad 0.31 0.059 0.21 0
  word jasmani 0.65 0.058 0.035 0.00011
  word jatah 0.61 0.07 0.15 2.3e-05
  word jateng 0.57 0.065 0.3 8.4e-05
  word jati 0.76 0.036 0.14 6.5e-05
  word jatim 0.42 0.021 0.19 0.0001
  word jatuh 0.77 0.02 0.43 0.00029
  word jauh 0.78 0.065 0.048 0.00021
  word jawa 0.62 0.048 0.25 0.00041
  word jawab 0.57 0.056 0.024 0.00048
  word jaya 0.8 0.032 0.31 8.8e-05
  word jebak 0.6 0.051 0.18 1.9e-05
  word jebol 0.79 0.071 0.48 6.8e-05
  word jeddah 0.76 0.046 0.2 2.9e-05
  word jejak 0.38 0.055 0.063 8.8e-05
  word jelajah 0.5 0.5 7.1e-05 1.3e-05
  word jelang 0.7 0.02 0.33 0.00017
  word jelek 0.61 0.069 0.13 2.6e-05
  word jemaah 0.78 0.038 0.23 2.6e-05
  word jembatan 0.68 0.043 0.31 8.4e-05
  word jempol 0.45 0.058 0.12 2.3e-05
  word jenazah 0.58 0.26 0.26 8.1e-05
  word jendela 0.73 0.051 0.35 1.6e-05
  word jenderal 0.6 0.24 0.19 0.00012
  word jendral 0.77 0.053 0.14 6.8e-05
  word jengkel 0.5 0.5 7.1e-05 1.3e-05
  word jenis 0.92 0.02 0.14 0.00023
  word jenjang 0.65 0.067 0.081 4.2e-05
  word jepang 0.84 0.026 0.68 0.0002
  word jerit 0.5 0.5 6.2e-05 2.3e-05
  word jerman 0.88 0.039 0.39 6.8e-05
  word jeruk 0.79 0.072 0.31 9.7e-06
  word jesus 0.67 0.059 0.13 1.3e-05
  word jet 0.86 0.29 0.31 5.5e-05
  word jhon 0.19 0.072 0.23 0
  word jhonny 0.73 0.051 0.35 1.3e-05
  word jiglok 0.5 0.5 0.0001 1.9e-05
  word jihad 0.67 0.055 0.22 5.5e-05
  word jika 0.62 0.11 0.09 0.0031
  word jilbab 0.43 0.35 0.18 3.6e-05
  word jilid 0.76 0.049 0.31 2.3e-05
  word jin 0.83 0.04 0.31 2.9e-05
  word jis 0.87 0.056 0.34 2.3e-05
  word jiwa 0.79 0.041 0.38 0.00019
  word jkw 0.68 0.052 0.027 0.00021
  word jm 0.5 0.5 6.2e-05 1.9e-05
  word jne 0.86 0.058 0.51 2.3e-05
  word job 0.47 0.056 0.13 1.9e-05
  word joged 0.41 0.051 0.21 1.3e-05
  word joget 0.47 0.088 0.23 2.3e-05
  word jogo 0.5 0.5 0.0001 4.2e-05
  word john 0.66 0.053 0.3 3.6e-05
  word johns 0.73 0.089 0.03 1.9e-05
  word johnson 0.76 0.088 0.23 1.9e-05
  word join 0.65 0.088 0.092 2.3e-05
  word jok 0.88 0.067 0.3 3.2e-05
  word joko 0.23 0.18 0.067 0.00016
  word jokowi 0.72 0.46 0.66 0.002
  word jombang 0.42 0.056 0.3 1.3e-05
  word jong 0.82 0.055 0.5 5.5e-05
  word jongos 0.77 0.07 0.31 9.7e-06
  word jor 0.73 0.051 0.35 1.3e-05
  word jordan 0.76 0.088 0.26 1.3e-05
  word js 0.5 0.5 6.2e-05 1.9e-05
  word ju 0.74 0.07 0.31 1.3e-05
  word juara 0.59 0.028 0.19 5.8e-05
  word judi 0.32 0.03 0.53 5.8e-05
  word judol 0.58 0.088 0.18 3.2e-05
  word judul 0.17 0.02 0.029 0.00015
  word juga 0.43 0.036 0.015 0.0017
  word jugak 0.5 0.5 8.3e-05 1.3e-05
  word jujur 0.68 0.053 0.034 0.00016
  word juli 0.43 0.02 0.17 0.00017
  word jumat 0.8 0.17 0.16 0.00022
  word jumawanya 0.5 0.5 7.1e-05 1.3e-05
  word jumpa 0.49 0.059 0.055 6.2e-05
  word juni 0.67 0.078 0.24 0.00019
  word jurnalis 0.82 0.11 0.29 4.2e-05
  word juru 0.66 0.12 0.16 9.1e-05
  word jurusan 0.65 0.066 0.039 0.00012
  word just 0.65 0.066 0.12 2.6e-05
  word justin 0.85 0.088 0.35 1.3e-05
  word justru 0.67 0.039 0.033 0.00015
  word jusuf 0.12 0.034 0.16 9.7e-06
  word juta 0.66 0.16 0.45 0.0011
  word juz 0.6 0.051 0.21 1.3e-05
  word k 0.82 0.02 0.077 0.00065
  word ka 0.44 0.049 0.11 3.2e-05
  word kabah 0.92 0.048 0.51 4.2e-05
  word kabar 0.59 0.081 0.083 0.00074
  word kabel 0.76 0.067 0.18 3.6e-05
  word kabinet 0.67 0.27 0.25 6.8e-05
  word kabupaten 0.52 0.036 0.21 0.00029
  word kabur 0.51 0.065 0.34 8.1e-05
  word kabut 0.76 0.067 0.28 3.2e-05
  word kaca 0.86 0.036 0.45 3.6e-05
  word kacau 0.65 0.087 0.055 6.5e-05
  word kadal 0.86 0.067 0.44 2.3e-05
  word kadang 0.74 0.069 0.2 3.9e-05
  word kadar 0.68 0.039 0.14 4.9e-05
  word kader 0.53 0.029 0.36 5.8e-05
  word kades 0.67 0.087 0.11 7.1e-05
  word kadhos 0.5 0.5 0.0001 4.2e-05
  word kadis 0.33 0.072 0.16 9.7e-06
  word kado 0.6 0.051 0.13 3.9e-05
  word kadrun 0.77 0.071 0.4 4.5e-05
  word kaesang 0.75 0.2 0.68 0.0001
  word kafe 0.74 0.07 0.36 1.6e-05
  word kafir 0.57 0.37 0.14 6.8e-05
  word kaget 0.76 0.046 0.079 0.00016
  word kah 0.6 0.051 0.1 4.5e-05
  word kai 0.71 0.072 0.51 2.9e-05
  word kain 0.68 0.038 0.15 1.3e-05
  word kak 0.44 0.088 0.076 3.6e-05
  word kakak 0.59 0.43 0.15 5.5e-05
  word kaki 0.33 0.15 0.073 0.00016
  word kala 0.47 0.029 0.15 2.3e-05
  word kalah 0.84 0.27 0.31 0.00024
  word kalangan 0.66 0.02 0.069 6.2e-05
  word kalap 0.6 0.051 0.24 1.3e-05
  word kalbar 0.84 0.056 0.34 2.3e-05
  word kalbe 0.8 0.051 0.49 6.5e-06
  word kale 0.5 0.5 8.3e-05 1.6e-05
  word kalebu 0.5 0.5 0.0001 3.6e-05
  word kalender 0.89 0.089 0.4 1.9e-05
  word kaleng 0.61 0.048 0.26 4.9e-05
  word kalengan 0.59 0.058 0.16 4.9e-05
  word kalian 0.49 0.02 0.049 0.0014
  word kalimantan 0.74 0.19 0.52 0.00014
  word kalimat 0.72 0.02 0.28 7.8e-05
  word kalla 0.44 0.28 0.14 2.9e-05
  word kalrifikasi 0.29 0.07 0.24 0
  word kalsel 0.87 0.36 0.41 2.9e-05
  word kaltara 0.73 0.051 0.35 1.3e-05
  word kaltim 0.67 0.035 0.15 1.9e-05
  word kamala 0.84 0.088 0.4 9.7e-06
  word kamar 0.82 0.036 0.15 5.5e-05
  word kambing 0.44 0.088 0.1 2.3e-05
  word kamboja 0.84 0.036 0.59 4.5e-05
  word kamera 0.84 0.037 0.24 5.2e-05
  word kami 0.43 0.056 0.027 0.0013
  word kamil 0.8 0.36 0.63 8.8e-05
  word kamis 0.67 0.12 0.034 0.00015
  word kamp 0.59 0.058 0.29 2.6e-05
  word kampanye 0.41 0.28 0.29 0.00011
  word kampar 0.82 0.088 0.4 1.3e-05
  word kampret 0.56 0.07 0.31 1.3e-05
  word kampung 0.62 0.034 0.18 0.00013
  word kampus 0.58 0.021 0.14 8.8e-05
  word kamu 0.83 0.02 0.07 0.0015
  word kan 0.83 0.02 0.074 0.00042
  word kanada 0.66 0.02 0.13 7.1e-05
  word kanal 0.31 0.02 0.14 1.3e-05
  word kanan 0.62 0.02 0.25 0.00019
  word kandang 0.41 0.051 0.21 1.3e-05
  word kandidat 0.76 0.088 0.26 1.6e-05
  word kang 0.45 0.058 0.11 3.9e-05
  word kangen 0.6 0.051 0.29 1.9e-05
  word kanibal 0.64 0.07 0.45 1.3e-05
  word kanika 0.8 0.051 0.56 2.3e-05
  word kanjuruhan 0.61 0.37 0.17 1.3e-05
  word kanker 0.73 0.19 0.36 0.00014
  word kanthi 0.5 0.5 0.0001 3.2e-05
  word kantong 0.45 0.03 0.12 2.9e-05
  word kantor 0.68 0.02 0.24 0.00036
  word kaos 0.63 0.044 0.36 6.2e-05
  word kapal 0.94 0.36 0.68 0.00028
  word kapan 0.46 0.053 0.059 0.00015
  word kapasitas 0.61 0.069 0.15 2.9e-05
  word kaping 0.61 0.07 0.2 1.6e-05
  word kapok 0.73 0.089 0.026 2.3e-05
  word kapoor 0.69 0.059 0.44 1.6e-05
  word kapoor 0.5 0.5 8.3e-05 1.3e-05
  word kapten 0.59 0.059 0.26 1.9e-05
  word kapuk 0.58 0.068 0.33 6.5e-06
  word kapuspen 0.68 0.021 0.13 1.6e-05
  word karakter 0.44 0.04 0.16 1.3e-05
  word karantina 0.77 0.058 0.17 4.5e-05
  word karawang 0.34 0.059 0.13 1.9e-05
  word kardinah 0.8 0.07 0.36 6.5e-06
  word kardus 0.6 0.051 0.21 1.3e-05
  word karena 0.38 0.13 0.2 0.0029
  word kargo 0.88 0.058 0.56 2.9e-05
  word karimun 0.74 0.07 0.31 1.3e-05
  word karir 0.67 0.023 0.053 8.4e-05
  word karma 0.73 0.088 0.024 2.6e-05
  word karnavian 0.33 0.036 0.23 0
  word karpet 0.65 0.068 0.12 1.6e-05
  word kartap 0.5 0.5 6.2e-05 1.6e-05
  word kartini 0.61 0.07 0.17 1.3e-05
  word kartu 0.69 0.02 0.32 0.00021
  word karya 0.56 0.025 0.33 3.6e-05
  word karyawan 0.78 0.029 0.17 0.00026
  word kas 0.48 0.056 0.38 1.9e-05
  word kasar 0.37 0.058 0.13 2.3e-05
  word kasat 0.78 0.038 0.23 2.6e-05
  word kasih 0.59 0.02 0.087 0.00043
  word kasir 0.52 0.067 0.18 3.9e-05
  word kasus 0.64 0.02 0.27 0.00055
  word kat 0.5 0.5 0.0001 2.6e-05
  word kata 0.5 0.085 0.054 0.00077
  word katalog 0.54 0.052 0.41 3.2e-06
  word kategori 0.65 0.02 0.008 0.00041
  word katerina 0.65 0.068 0.14 1.6e-05
  word katholik 0.73 0.088 0.026 2.6e-05
  word katolik 0.7 0.053 0.37 3.9e-05
  word kau 0.51 0.067 0.15 4.2e-05
  word kaum 0.72 0.025 0.15 0.00014
  word kawal 0.88 0.056 0.34 4.5e-05
  word kawasan 0.63 0.059 0.089 0.00011
  word kayu 0.61 0.02 0.37 6.8e-05
  word kb 0.8 0.07 0.27 2.3e-05
  word kbri 0.84 0.056 0.26 4.2e-05
  word kdm 0.52 0.058 0.23 2.3e-05
  word ke 0.48 0.02 0.23 0.0034
  word keabsahan 0.6 0.035 0.18 1.3e-05
  word keadaan 0.58 0.02 0.18 0.00016
  word keajaiban 0.86 0.057 0.19 7.1e-05
  word keanekaragaman 0.5 0.5 7.1e-05 1.3e-05
  word kebakaran 0.78 0.02 0.7 0.00055
  word kebakaran 0.32 0.057 0.21 0
  word kebaktian 0.84 0.027 0.28 4.2e-05
  word kebayang 0.5 0.5 6.2e-05 1.9e-05
  word kebencian 0.84 0.02 0.24 0.00012
  word keberadaan 0.65 0.025 0.083 2.9e-05
  word kebijakan 0.67 0.043 0.22 0.00026
  word kebo 0.82 0.07 0.45 1.3e-05
  word kebun 0.88 0.048 0.43 4.9e-05
  word kecam 0.72 0.022 0.4 4.5e-05
  word kecamatan 0.68 0.02 0.14 0.0002
  word kecanduan 0.59 0.038 0.26 1.9e-05
  word kecelakaan 0.63 0.02 0.37 0.00014
  word kecemasan 0.5 0.5 7.1e-05 1.3e-05
  word kecerdasan 0.67 0.02 0.044 9.1e-05
  word kecewa 0.46 0.036 0.13 6.8e-05
  word kecil 0.56 0.12 0.13 0.00023
  word kecuali 0.64 0.047 0.076 0.0001
  word kecurangan 0.92 0.036 0.55 0.00033
  word kedaulatan 0.77 0.039 0.11 8.1e-05
  word kediri 0.77 0.64 0.19 3.2e-05
  word kedua 0.77 0.02 0.24 0.00018
  word keduanya 0.68 0.033 0.097 3.2e-05
  word kedutaan 0.72 0.03 0.31 5.2e-05
  word kedzaliman 0.32 0.07 0.2 6.5e-06
  word kegiatan 0.65 0.02 0.036 0.00014
  word kejagung 0.71 0.048 0.3 6.5e-05
  word kejahatan 0.54 0.3 0.18 0.00016
  word kejaksaan 0.82 0.044 0.41 6.2e-05
  word kejam 0.46 0.055 0.053 9.1e-05
  word kejang 0.58 0.088 0.17 4.2e-05
  word kejanggalan 0.67 0.021 0.15 1.3e-05
  word kejar 0.6 0.051 0.21 1.3e-05
  word kejebak 0.5 0.5 0.0001 1.3e-05
  word keji 0.65 0.068 0.14 1.3e-05
  word kejiret 0.5 0.5 0.0001 1.3e-05
  word kejora 0.71 0.038 0.38 2.3e-05
  word kejutan 0.5 0.5 6.2e-05 1.6e-05
  word kekebalan 0.59 0.056 0.17 3.9e-05
  word kekuasaan 0.77 0.25 0.13 6.5e-05
  word kekuasaannya 0.82 0.088 0.14 2.6e-05
  word kelapa 0.47 0.02 0.29 1.9e-05
  word kelaparan 0.53 0.056 0.17 4.5e-05
  word kelas 0.84 0.41 0.21 0.00016
  word kelenjar 0.5 0.5 7.1e-05 1.3e-05
  word keliling 0.64 0.035 0.34 6.8e-05
  word kelinci 0.6 0.067 0.55 2.6e-05
  word keliru 0.34 0.022 0.049 7.1e-05
  word kelojotan 0.5 0.5 0.00057 2.6e-05
  word kelompok 0.53 0.058 0.095 0.00017
  word kelor 0.56 0.07 0.36 6.5e-06
  word keluarga 0.63 0.11 0.085 0.00079
  word keluh 0.61 0.07 0.17 1.3e-05
  word keluhan 0.68 0.038 0.13 1.9e-05
  word kelurahan 0.66 0.02 0.051 9.1e-05
  word kemaki 0.5 0.5 0.0001 1.3e-05
  word kemandulan 0.58 0.068 0.33 6.5e-06
  word kemaren 0.6 0.051 0.21 2.6e-05
  word kemarin 0.82 0.12 0.075 0.00025
  word kemasan 0.88 0.28 0.43 4.2e-05
  word kemauan 0.73 0.089 0.03 1.6e-05
  word kemayoran 0.89 0.038 0.38 1.9e-05
  word kembali 0.61 0.02 0.22 0.0011
  word kembar 0.58 0.058 0.51 2.3e-05
  word kemenag 0.4 0.34 0.39 6.8e-05
  word kemendes 0.77 0.07 0.36 3.2e-06
  word kemendikbud 0.52 0.054 0.43 1.9e-05
  word kemendikdasmen 0.6 0.051 0.21 1.3e-05
  word kemenhub 0.31 0.02 0.21 0
  word kemenhut 0.56 0.07 0.36 6.5e-06
  word kemenkes 0.54 0.045 0.41 3.2e-05
  word kemenpan 0.62 0.058 0.34 2.9e-05
  word kemenristek 0.76 0.052 0.41 3.2e-06
  word kemensos 0.66 0.053 0.28 3.6e-05
  word kementan 0.56 0.07 0.27 2.3e-05
  word kemkes 0.76 0.068 0.25 1.9e-05
  word kemudian 0.46 0.02 0.043 0.00022
  word kenang 0.6 0.051 0.21 1.3e-05
  word kenangan 0.61 0.069 0.15 2.6e-05
  word kenapa 0.59 0.02 0.028 0.00041
  word kencang 0.68 0.038 0.13 2.6e-05
  word kencing 0.73 0.056 0.38 2.3e-05
  word kendal 0.76 0.048 0.16 5.2e-05
  word kendala 0.61 0.047 0.17 1.3e-05
  word kendaraan 0.52 0.1 0.19 0.0002
  word kendari 0.84 0.056 0.38 1.6e-05
  word kentut 0.6 0.051 0.18 1.9e-05
  word kenya 0.76 0.088 0.23 2.6e-05
  word kepad 0.6 0.051 0.24 2.9e-05
  word kepada 0.34 0.071 0.15 9.7e-06
  word kepala 0.57 0.058 0.21 0.00039
  word kepd 0.6 0.051 0.29 3.2e-05
  word kepda 0.6 0.051 0.29 2.3e-05
  word kepegawaian 0.66 0.22 0.094 3.2e-05
  word kepiting 0.66 0.07 0.36 3.2e-06
  word keponakan 0.6 0.047 0.27 1.9e-05
  word kepres 0.5 0.5 7.1e-05 1.3e-05
  word kepung 0.89 0.053 0.57 6.2e-05
  word keputusan 0.85 0.02 0.24 0.00039
  word ker 0.6 0.051 0.21 1.3e-05
  word kerabat 0.65 0.059 0.059 5.2e-05
  word kerahkan 0.5 0.072 0.31 3.2e-05
  word keras 0.72 0.2 0.23 0.00033
  word keraton 0.33 0.046 0.19 0
  word keren 0.83 0.057 0.18 7.1e-05
  word kereta 0.47 0.033 0.18 9.1e-05
  word keri 0.5 0.5 0.0001 1.6e-05
  word kering 0.77 0.36 0.16 4.2e-05
  word keringat 0.5 0.5 5e-05 2.6e-05
  word kerja 0.65 0.16 0.35 0.0018
  word kerjasama 0.58 0.031 0.14 4.5e-05
  word kerok 0.6 0.051 0.21 1.3e-05
  word kertajati 0.67 0.059 0.38 1.9e-05
  word kertas 0.64 0.052 0.38 7.1e-05
  word kerucut 0.82 0.068 0.28 1.3e-05
  word kerumunan 0.67 0.04 0.15 1.6e-05
  word kerusuhan 0.62 0.02 0.32 7.1e-05
  word kesal 0.65 0.046 0.097 3.2e-05
  word kesehatan 0.79 0.25 0.25 0.00058
  word kesejahteraan 0.77 0.057 0.093 0.0001
  word kesempatan 0.82 0.02 0.034 0.00051
  word kesiapsiagaan 0.5 0.5 6.2e-05 1.3e-05
  word ket 0.5 0.5 7.1e-05 4.2e-05
  word ketabahan 0.5 0.5 6.2e-05 1.9e-05
  word ketapang 0.85 0.059 0.51 1.6e-05
  word ketar 0.5 0.5 0.00052 3.6e-05
  word ketat 0.65 0.037 0.092 2.3e-05
  word ketawa 0.5 0.5 6.2e-05 1.3e-05
  word ketegangan 0.61 0.069 0.11 3.2e-05
  word ketenagakerjaan 0.65 0.38 0.059 6.5e-05
  word keterampilan 0.5 0.5 6.2e-05 1.6e-05
  word keterangan 0.61 0.02 0.074 0.0003
  word ketik 0.47 0.038 0.14 9.7e-05
  word ketimbang 0.5 0.5 7.1e-05 1.3e-05
  word ketir 0.6 0.051 0.13 4.2e-05
  word ketua 0.66 0.064 0.33 0.00041
  word ketuk 0.74 0.069 0.18 3.9e-05
  word ketum 0.59 0.065 0.3 7.1e-05
  word keuntungan 0.33 0.038 0.018 0.00036
  word kevin 0.45 0.059 0.15 1.6e-05
  word kewalahan 0.76 0.067 0.25 2.3e-05
  word kewarganegaraan 0.77 0.059 0.29 1.3e-05
  word kewenangan 0.67 0.02 0.088 4.5e-05
  word kezaliman 0.5 0.5 7.1e-05 1.3e-05
  word kfc 0.88 0.072 0.57 3.2e-05
  word kg 0.22 0.071 0.18 4.9e-05
  word kh 0.15 0.02 0.084 6.2e-05
  word khamenei 0.58 0.088 0.23 2.3e-05
  word khan 0.51 0.056 0.18 1.3e-05
  word khang 0.67 0.051 0.49 9.7e-06
  word khas 0.77 0.03 0.29 2.3e-05
  word khatimah 0.5 0.5 0.00057 2.3e-05
  word khawatir 0.76 0.02 0.13 6.2e-05
  word khianati 0.6 0.051 0.21 1.6e-05
  word khilafah 0.39 0.053 0.2 2.6e-05
  word khofifah 0.9 0.056 0.46 3.6e-05
  word khorramshahr 0.73 0.051 0.35 1.3e-05
  word khotimah 0.65 0.067 0.075 5.5e-05
  word khusus 0.39 0.02 0.042 0.00071
  word ki 0.6 0.05 0.18 9.4e-05
  word kiamat 0.76 0.071 0.13 8.4e-05
  word kie 0.5 0.5 7.1e-05 1.9e-05
  word kill 0.49 0.063 0.084 3.9e-05
  word kilo 0.73 0.051 0.35 1.3e-05
  word kilogram 0.34 0.04 0.18 9.7e-06
  word kilometer 0.67 0.059 0.13 1.9e-05
  word kim 0.86 0.052 0.56 8.4e-05
  word kimia 0.56 0.03 0.16 4.5e-05
  word kinerja 0.58 0.02 0.14 5.5e-05
  word king 0.66 0.27 0.28 3.9e-05
  word kini 0.34 0.038 0.063 0.00068
  word kipi 0.73 0.089 0.03 1.3e-05
  word kira 0.76 0.02 0.044 0.00027
  word kiri 0.77 0.027 0.17 5.5e-05
  word kirim 0.77 0.095 0.2 0.00085
  word kis 0.75 0.058 0.45 2.6e-05
  word kisah 0.85 0.055 0.22 6.5e-05
  word kisruh 0.76 0.068 0.28 1.3e-05
  word kista 0.8 0.07 0.27 1.9e-05
  word kita 0.66 0.02 0.047 0.0013
  word kitab 0.76 0.088 0.17 3.9e-05
  word kiyai 0.73 0.088 0.026 2.6e-05
  word kjp 0.8 0.07 0.45 1.3e-05
  word kk 0.87 0.032 0.24 7.8e-05
  word kkb 0.76 0.067 0.25 2.3e-05
  word kkn 0.8 0.07 0.45 1.3e-05
  word kks 0.51 0.07 0.31 1.3e-05
  word klaim 0.25 0.02 0.035 0.00069
  word klarifikasi 0.21 0.02 0.21 0.00013
  word klaster 0.28 0.088 0.31 6.5e-06
  word klaten 0.59 0.059 0.34 6.5e-06
  word klau 0.5 0.5 0.0001 2.6e-05
  word klaus 0.8 0.051 0.49 1.6e-05
  word klc 0.5 0.5 7.1e-05 1.3e-05
  word klg 0.5 0.5 0.0001 1.3e-05
  word klik 0.44 0.02 0.0081 0.00068
  word klinik 0.73 0.041 0.022 3.2e-05
  word kloning 0.82 0.07 0.45 1.6e-05
  word kmi 0.5 0.5 8.3e-05 0.00011
  word kn 0.5 0.5 5e-05 4.9e-05
  word know 0.68 0.038 0.089 3.9e-05
  word ko 0.61 0.035 0.15 4.5e-05
  word koalisi 0.75 0.048 0.2 8.8e-05
  word koar 0.5 0.5 8.3e-05 1.3e-05
  word kodam 0.76 0.058 0.41 2.6e-05
  word kode 0.62 0.033 0.23 8.4e-05
  word kodok 0.44 0.067 0.14 3.2e-05
  word kodya 0.73 0.051 0.35 1.6e-05
  word kog 0.6 0.051 0.21 1.3e-05
  word koin 0.82 0.07 0.45 1.6e-05
  word kok 0.89 0.02 0.11 0.00028
  word kokoh 0.73 0.089 0.026 2.3e-05
  word kolaborasi 0.73 0.053 0.02 3.6e-05
  word kolam 0.73 0.088 0.026 2.6e-05
  word kolektor 0.5 0.5 7.1e-05 1.3e-05
  word kolesterol 0.22 0.038 0.15 1.3e-05
  word kolestrol 0.6 0.24 0.21 1.3e-05
  word kolom 0.47 0.028 0.082 3.9e-05
  word kolong 0.73 0.089 0.03 1.9e-05
  word koma 0.6 0.051 0.21 1.3e-05
  word komandan 0.67 0.04 0.18 1.6e-05
  word komando 0.78 0.022 0.14 6.8e-05
  word kombinasi 0.61 0.047 0.17 1.3e-05
  word komedian 0.6 0.051 0.18 1.3e-05
  word komen 0.61 0.046 0.069 9.4e-05
  word komentar 0.43 0.02 0.061 0.00031
  word komersial 0.56 0.07 0.31 1.6e-05
  word kominfo 0.54 0.02 0.41 4.9e-05
  word komisaris 0.78 0.056 0.3 1.6e-05
  word komisi 0.63 0.02 0.16 9.1e-05
  word komite 0.65 0.088 0.092 1.9e-05
  word komnas 0.65 0.068 0.16 1.3e-05
  word kompak 0.67 0.058 0.11 3.2e-05
  word kompas 0.39 0.02 0.045 0.00018
  word kompensasi 0.6 0.051 0.24 1.3e-05
  word kompeten 0.73 0.089 0.024 2.3e-05
  word kompetensi 0.5 0.5 6.2e-05 1.9e-05
  word kompleks 0.68 0.02 0.11 2.9e-05
  word komplikasi 0.73 0.089 0.026 2.3e-05
  word kompor 0.82 0.088 0.4 1.6e-05
  word komprehensif 0.5 0.5 6.2e-05 1.9e-05
  word komputer 0.78 0.025 0.15 6.2e-05
  word komunikasi 0.59 0.036 0.073 0.00013
  word komunis 0.75 0.033 0.26 0.00018
  word komunisme 0.76 0.088 0.23 1.9e-05
  word komunitas 0.67 0.37 0.13 5.8e-05
  word kon 0.5 0.5 0.0001 1.3e-05
  word kondisi 0.46 0.02 0.13 0.00032
  word kondusif 0.29 0.038 0.15 1.3e-05
  word koneksi 0.67 0.032 0.11 3.2e-05
  word konferensi 0.68 0.02 0.13 1.6e-05
  word konfirmasi 0.76 0.02 0.069 0.00014
  word konflik 0.86 0.02 0.19 0.00011
  word kong 0.67 0.13 0.26 4.5e-05
  word konglomerat 0.61 0.07 0.2 1.6e-05
  word konon 0.73 0.088 0.024 3.2e-05
  word konsentrasi 0.58 0.088 0.26 1.3e-05
  word konsep 0.67 0.02 0.13 1.6e-05
  word konsisten 0.73 0.088 0.03 2.6e-05
  word konspirasi 0.46 0.037 0.076 5.2e-05
  word konstituennya 0.5 0.5 8.3e-05 1.3e-05
  word konstitusi 0.78 0.02 0.14 5.2e-05
  word konstruksi 0.65 0.068 0.12 1.9e-05
  word konsumen 0.4 0.058 0.075 5.2e-05
  word konsumsi 0.44 0.02 0.18 0.00012
  word kontainer 0.87 0.042 0.41 2.9e-05
  word kontak 0.37 0.022 0.18 6.5e-05
  word konteks 0.34 0.02 0.043 6.2e-05
  word konten 0.13 0.02 0.0055 0.00042
  word kontrak 0.88 0.036 0.37 6.5e-05
  word kontraktor 0.73 0.051 0.35 1.3e-05
  word kontrol 0.37 0.058 0.096 4.2e-05
  word kontroversi 0.67 0.022 0.12 1.9e-05
  word kontroversial 0.47 0.021 0.13 1.3e-05
  word konvoi 0.78 0.026 0.21 2.6e-05
  word konyol 0.65 0.067 0.097 3.9e-05
  word koordinasi 0.88 0.02 0.17 8.4e-05
  word koordinator 0.65 0.022 0.14 1.9e-05
  word kopdes 0.5 0.5 7.1e-05 1.3e-05
  word koperasi 0.7 0.36 0.58 5.2e-05
  word kopi 0.86 0.071 0.26 7.5e-05
  word koq 0.44 0.088 0.03 2.6e-05
  word koran 0.33 0.037 0.27 3.2e-05
  word korban 0.58 0.072 0.29 0.00056
  word korea 0.77 0.02 0.52 0.00016
  word koreksi 0.65 0.022 0.14 1.3e-05
  word koroner 0.82 0.068 0.33 6.5e-06
  word korsel 0.82 0.067 0.3 3.2e-05
  word korup 0.61 0.068 0.069 7.5e-05
  word korupsi 0.59 0.13 0.47 0.00043
  word koruptor 0.66 0.062 0.2 0.00021
  word korvpsi 0.5 0.5 0.00047 3.6e-05
  word kosmik 0.68 0.088 0.31 3.2e-06
  word kosong 0.66 0.071 0.17 8.4e-05
  word kota 0.63 0.15 0.32 0.00087
  word kotak 0.77 0.048 0.37 6.2e-05
  word kotawaringin 0.27 0.068 0.16 6.5e-06
  word kotor 0.88 0.071 0.3 7.8e-05
  word koung 0.82 0.067 0.33 2.6e-05
  word kp 0.74 0.07 0.27 1.9e-05
  word kpai 0.58 0.068 0.33 9.7e-06
  word kpk 0.83 0.19 0.61 0.00034
  word kpps 0.7 0.071 0.51 6.2e-05
  word kpu 0.8 0.02 0.67 0.00033
  word kpud 0.78 0.056 0.3 1.3e-05
  word krakatau 0.91 0.058 0.55 3.2e-05
  word kreatif 0.67 0.06 0.18 3.2e-05
  word kredibilitas 0.61 0.047 0.17 1.3e-05
  word kredit 0.9 0.27 0.43 6.2e-05
  word kremasi 0.76 0.088 0.26 1.6e-05
  word kresek 0.77 0.07 0.36 3.2e-06
  word kretek 0.75 0.051 0.43 9.7e-06
  word krim 0.58 0.068 0.28 1.3e-05
  word kriminal 0.88 0.023 0.29 3.6e-05
  word krishna 0.31 0.052 0.29 3.2e-06
  word krisis 0.65 0.088 0.1 2.3e-05
  word kristal 0.73 0.06 0.03 1.9e-05
  word kristen 0.69 0.02 0.41 0.00012
  word kristiani 0.76 0.088 0.2 2.6e-05
  word kristiyanto 0.34 0.07 0.24 0
  word kriteria 0.6 0.051 0.18 1.6e-05
  word kritik 0.48 0.02 0.18 0.00011
  word kritis 0.84 0.041 0.26 4.9e-05
  word kronis 0.32 0.07 0.15 1.9e-05
  word kronologi 0.65 0.031 0.14 1.6e-05
  word krusial 0.74 0.07 0.27 1.3e-05
  word ktp 0.82 0.039 0.34 0.00031
  word ktt 0.47 0.068 0.28 9.7e-06
  word ku 0.82 0.066 0.065 7.8e-05
  word kuala 0.77 0.059 0.34 1.3e-05
  word kualifikasi 0.26 0.067 0.024 0.00027
  word kualitas 0.45 0.038 0.046 0.00012
  word kuasa 0.75 0.23 0.21 5.8e-05
  word kuasai 0.59 0.056 0.21 3.9e-05
  word kuat 0.63 0.02 0.11 0.00033
  word kubu 0.93 0.071 0.48 6.5e-05
  word kubur 0.88 0.064 0.44 0.00014
  word kucing 0.88 0.056 0.56 2.3e-05
  word kuda 0.65 0.056 0.34 2.9e-05
  word kudeta 0.82 0.067 0.33 2.3e-05
  word kudus 0.83 0.058 0.38 2.3e-05
  word kuesioner 0.43 0.07 0.36 3.2e-06
  word kui 0.5 0.5 0.0001 2.3e-05
  word kuis 0.35 0.34 0.34 2.6e-05
  word kuli 0.8 0.051 0.49 1.3e-05
  word kuliah 0.88 0.055 0.31 7.5e-05
  word kulit 0.85 0.036 0.24 7.8e-05
  word kulkas 0.76 0.067 0.18 3.2e-05
  word kumar 0.26 0.07 0.24 0
  word kunci 0.78 0.02 0.19 3.6e-05
  word kuning 0.56 0.048 0.41 4.5e-05
  word kunjungan 0.63 0.02 0.2 0.0002
  word kuno 0.42 0.056 0.34 2.6e-05
  word kuota 0.74 0.36 0.28 0.00015
  word kupang 0.78 0.025 0.5 2.9e-05
  word kupon 0.65 0.087 0.049 6.8e-05
  word kur 0.76 0.056 0.51 3.2e-05
  word kurang 0.88 0.02 0.092 0.00031
  word kuras 0.58 0.058 0.45 2.3e-05
  word kurban 0.4 0.059 0.21 0
  word kurikulum 0.34 0.088 0.17 0
  word kurma 0.76 0.088 0.2 2.6e-05
  word kursi 0.63 0.052 0.28 9.4e-05
  word kurungan 0.56 0.07 0.36 6.5e-06
  word kurus 0.68 0.068 0.37 9.7e-06
  word kususma 0.36 0.052 0.29 0
  word kuta 0.59 0.059 0.29 1.3e-05
  word kutipan 0.41 0.02 0.19 3.6e-05
  word kuwait 0.34 0.059 0.15 1.3e-05
  word kuya 0.74 0.07 0.31 1.6e-05
  word kw 0.56 0.07 0.31 1.6e-05
  word kwh 0.58 0.29 0.23 1.9e-05
  word kwhwtq 0.5 0.5 0.0001 1.6e-05
  word kyai 0.84 0.055 0.22 5.8e-05
  word l 0.51 0.02 0.11 2.9e-05
  word la 0.57 0.048 0.18 4.5e-05
  word laa 0.5 0.5 0.00057 2.3e-05
  word label 0.34 0.031 0.12 2.9e-05
  word labone 0.5 0.5 7.1e-05 1.3e-05
  word laboratorium 0.78 0.021 0.21 3.6e-05
  word labu 0.77 0.056 0.44 9.7e-06
  word laenny 0.5 0.5 0.0001 2.3e-05
  word lafadz 0.34 0.059 0.21 0
  word laga 0.45 0.045 0.28 3.6e-05
  word lagi 0.63 0.02 0.075 0.0027
  word lago 0.85 0.089 0.034 9.7e-06
  word lagu 0.74 0.043 0.58 9.7e-05
  word lah 0.68 0.035 0.037 0.00015
  word lahadalia 0.51 0.046 0.33 3.2e-06
  word lahan 0.72 0.031 0.17 0.00017
  word lahir 0.78 0.03 0.44 0.00018
  word lain 0.4 0.02 0.026 0.0015
  word lainya 0.73 0.088 0.024 2.9e-05
  word lak 0.5 0.5 8.3e-05 2.3e-05
  word laki 0.62 0.19 0.067 0.00025
  word laknat 0.6 0.051 0.18 1.6e-05
  word laknatullah 0.5 0.5 0.00047 3.6e-05
  word lama 0.6 0.03 0.094 0.00061
  word laman 0.22 0.02 0.036 8.8e-05
  word lamaran 0.76 0.045 0.13 5.2e-05
  word lambang 0.58 0.11 0.19 3.2e-05
  word lambe 0.5 0.089 0.034 2.3e-05
  word lambung 0.87 0.056 0.45 3.2e-05
  word lampiran 0.65 0.086 0.032 0.00013
  word lampu 0.46 0.038 0.097 4.2e-05
  word lampung 0.86 0.043 0.5 0.0001
  word lancar 0.54 0.055 0.15 6.5e-05
  word landas 0.76 0.088 0.23 1.3e-05
  word langit 0.84 0.064 0.43 0.00013
  word langka 0.83 0.047 0.43 9.1e-05
  word langkah 0.88 0.02 0.18 0.00011
  word langsung 0.53 0.033 0.046 0.0012
  word lanjut 0.88 0.045 0.045 0.00056
  word lanka 0.67 0.04 0.13 2.3e-05
  word lansia 0.71 0.071 0.34 4.9e-05
  word lantai 0.84 0.26 0.22 5.5e-05
  word lantaran 0.45 0.02 0.13 1.9e-05
  word lantas 0.67 0.044 0.12 2.6e-05
  word lapangan 0.51 0.02 0.12 0.00013
  word lapangnya 0.5 0.051 0.41 6.5e-06
  word lapindo 0.92 0.088 0.62 2.6e-05
  word laporan 0.7 0.029 0.13 0.00044
  word laptop 0.59 0.056 0.21 3.9e-05
  word larut 0.47 0.056 0.097 3.2e-05
  word las 0.6 0.059 0.34 3.2e-06
  word laser 0.73 0.051 0.35 1.3e-05
  word laskar 0.85 0.088 0.38 3.2e-05
  word last 0.28 0.056 0.15 1.6e-05
  word lasung 0.5 0.5 7.1e-05 1.3e-05
  word latar 0.47 0.038 0.089 3.6e-05
  word latin 0.65 0.088 0.14 1.3e-05
  word laughable 0.5 0.5 7.1e-05 1.3e-05
  word launch 0.67 0.058 0.12 2.3e-05
  word laut 0.79 0.22 0.41 0.00036
  word layak 0.39 0.048 0.13 6.8e-05
  word layanan 0.54 0.086 0.22 0.00026
  word layang 0.44 0.048 0.095 4.9e-05
  word layar 0.2 0.17 0.06 0.00025
  word lazada 0.74 0.07 0.31 1.3e-05
  word lbf 0.19 0.072 0.23 0
  word lbp 0.82 0.067 0.3 3.2e-05
  word le 0.65 0.36 0.14 1.6e-05
  word leader 0.65 0.072 0.13 2.3e-05
  word lebanon 0.86 0.027 0.4 4.5e-05
  word lebar 0.65 0.06 0.083 3.2e-05
  word lebaran 0.48 0.044 0.18 6.5e-05
  word lebih 0.64 0.02 0.063 0.0014
  word lebur 0.78 0.056 0.17 4.2e-05
  word lecy 0.5 0.5 0.00052 1.6e-05
  word led 0.68 0.056 0.063 4.2e-05
  word ledak 0.42 0.069 0.15 2.6e-05
  word ledakan 0.58 0.026 0.37 9.1e-05
  word left 0.66 0.054 0.13 1.9e-05
  word legal 0.82 0.02 0.23 5.2e-05
  word legenda 0.33 0.068 0.19 0
  word legendaris 0.6 0.051 0.21 1.6e-05
  word leher 0.84 0.058 0.34 2.3e-05
  word lelah 0.67 0.039 0.088 4.2e-05
  word lelang 0.75 0.071 0.51 5.2e-05
  word lele 0.9 0.088 0.43 2.9e-05
  word lelucon 0.65 0.046 0.12 1.6e-05
  word lemak 0.65 0.051 0.14 1.6e-05
  word lemari 0.74 0.069 0.18 4.9e-05
  word lembaga 0.63 0.11 0.14 0.00015
  word lembar 0.3 0.29 0.055 5.2e-05
  word lembata 0.26 0.052 0.29 0
  word lembong 0.89 0.071 0.51 4.9e-05
  word lembur 0.6 0.051 0.11 5.5e-05
  word lemes 0.65 0.068 0.14 1.6e-05
  word lemon 0.83 0.059 0.44 1.6e-05
  word lemparan 0.41 0.051 0.21 1.3e-05
  word lengkeng 0.5 0.5 0.00052 1.6e-05
  word lengket 0.5 0.5 6.2e-05 1.6e-05
  word lengser 0.66 0.053 0.4 6.2e-05
  word lens 0.6 0.051 0.096 3.9e-05
  word lenyap 0.75 0.087 0.2 5.2e-05
  word leo 0.82 0.089 0.15 1.9e-05
  word lepas 0.59 0.12 0.19 0.00012
  word les 0.66 0.068 0.42 1.6e-05
  word lestari 0.84 0.02 0.28 3.6e-05
  word leste 0.76 0.053 0.56 2.6e-05
  word lesti 0.63 0.059 0.34 9.7e-06
  word let 0.67 0.058 0.12 2.3e-05
  word letak 0.64 0.028 0.067 7.8e-05
  word letjen 0.61 0.047 0.15 1.6e-05
  word letkol 0.65 0.046 0.14 1.6e-05
  word letnan 0.74 0.07 0.31 1.3e-05
  word letter 0.65 0.066 0.09 3.6e-05
  word letup 0.5 0.5 7.1e-05 1.3e-05
  word letusan 0.44 0.072 0.14 1.9e-05
  word level 0.81 0.038 0.17 4.9e-05
  word levie 0.6 0.052 0.41 3.2e-06
  word lewat 0.24 0.02 0.094 0.00043
  word lewotolok 0.83 0.051 0.49 6.5e-06
  word lgbt 0.79 0.35 0.5 6.8e-05
  word lgi 0.6 0.051 0.24 2.3e-05
  word lh 0.65 0.068 0.14 1.6e-05
  word lha 0.5 0.5 6.2e-05 3.2e-05
  word lho 0.6 0.05 0.12 6.8e-05
  word li 0.61 0.15 0.15 1.9e-05
  word liberal 0.67 0.059 0.13 1.6e-05
  word libur 0.83 0.25 0.32 0.00012
  word licik 0.81 0.088 0.24 3.9e-05
  word lidah 0.73 0.051 0.35 1.3e-05
  word life 0.66 0.053 0.11 2.3e-05
  word liga 0.68 0.026 0.097 3.6e-05
  word light 0.67 0.059 0.13 1.9e-05
  word like 0.78 0.042 0.075 0.00013
  word lilin 0.67 0.058 0.12 2.9e-05
  word lim 0.76 0.072 0.31 1.3e-05
  word lima 0.29 0.02 0.095 0.00011
  word limbah 0.77 0.026 0.29 1.3e-05
  word line 0.44 0.049 0.16 2.3e-05
  word lingkaran 0.82 0.038 0.51 4.2e-05
  word lingkungan 0.84 0.56 0.13 0.0001
  word lion 0.85 0.072 0.52 1.9e-05
  word lionel 0.61 0.52 0.15 1.6e-05
  word lipat 0.77 0.026 0.26 4.5e-05
  word lippo 0.59 0.058 0.23 2.6e-05
  word liputan 0.27 0.03 0.072 6.2e-05
  word lirik 0.58 0.088 0.2 2.3e-05
  word listrik 0.77 0.029 0.51 0.00019
  word listyo 0.85 0.088 0.38 2.9e-05
  word liter 0.67 0.2 0.081 4.9e-05
  word literasi 0.59 0.04 0.29 9.7e-06
  word liur 0.74 0.07 0.31 1.3e-05
  word live 0.52 0.02 0.11 0.00014
  word livin 0.77 0.059 0.26 1.9e-05
  word living 0.58 0.056 0.3 9.7e-06
  word lkuin 0.5 0.5 0.0001 1.3e-05
  word lloyd 0.76 0.088 0.23 1.9e-05
  word lma 0.5 0.5 0.0001 2.3e-05
  word lockdown 0.95 0.065 0.59 7.8e-05
  word logam 0.81 0.057 0.14 7.1e-05
  word login 0.5 0.5 6.2e-05 1.6e-05
  word logistik 0.44 0.088 0.059 4.5e-05
  word logo 0.34 0.02 0.25 6.5e-05
  word loh 0.61 0.068 0.065 7.5e-05
  word lokal 0.86 0.03 0.19 9.4e-05
  word lokasi 0.5 0.02 0.058 0.0003
  word lolos 0.56 0.043 0.24 0.00012
  word lombok 0.81 0.044 0.59 5.2e-05
  word lompat 0.76 0.088 0.23 2.3e-05
  word london 0.84 0.038 0.34 2.6e-05
  word long 0.66 0.054 0.15 1.6e-05
  word longsor 0.91 0.044 0.59 4.2e-05
  word lontarkan 0.59 0.056 0.3 1.3e-05
  word los 0.63 0.053 0.46 5.2e-05
  word love 0.84 0.055 0.17 9.1e-05
  word lowongan 0.68 0.41 0.77 0.00058
  word lowongankerja 0.5 0.5 5.5e-05 1.9e-05
  word loyalismu 0.5 0.5 7.1e-05 1.3e-05
  word lpei 0.31 0.052 0.29 0
  word lpg 0.65 0.053 0.4 2.9e-05
  word lrt 0.76 0.068 0.28 1.3e-05
  word lsm 0.55 0.07 0.27 1.3e-05
  word lt 0.5 0.5 6.2e-05 3.2e-05
  word ltd 0.5 0.5 7.1e-05 1.3e-05
  word lte 0.61 0.07 0.24 1.3e-05
  word ltmpt 0.82 0.07 0.45 9.7e-06
  word luar 0.65 0.065 0.19 0.0014
  word luarbiasa 0.6 0.051 0.21 1.3e-05
  word luas 0.46 0.02 0.029 0.00018
  word lubang 0.18 0.058 0.096 3.6e-05
  word lucky 0.74 0.07 0.27 1.9e-05
  word lucu 0.65 0.067 0.081 5.5e-05
  word ludes 0.77 0.058 0.26 2.6e-05
  word luhut 0.78 0.35 0.6 8.8e-05
  word luka 0.58 0.02 0.13 0.00012
  word lukas 0.62 0.07 0.4 1.3e-05
  word lukisan 0.77 0.059 0.29 1.3e-05
  word lukman 0.77 0.36 0.29 1.3e-05
  word lulusan 0.83 0.038 0.13 0.00035
  word lumayan 0.6 0.051 0.29 2.3e-05
  word lumba 0.82 0.088 0.4 1.3e-05
  word lumpuh 0.83 0.02 0.44 5.8e-05
  word lumpur 0.84 0.26 0.51 4.5e-05
  word luncurkan 0.5 0.053 0.4 4.2e-05
  word lupa 0.82 0.22 0.071 0.00026
  word luppo 0.37 0.07 0.24 0
  word lur 0.73 0.089 0.034 1.9e-05
  word lutfi 0.56 0.07 0.36 6.5e-06
  word luthfi 0.48 0.056 0.3 1.3e-05
  word lutut 0.65 0.07 0.27 1.3e-05
  word luwe 0.5 0.5 0.0001 1.3e-05
  word ly 0.5 0.5 3.8e-05 5.5e-05
  word m 0.75 0.14 0.24 0.00051
  word ma 0.67 0.027 0.16 0.0001
  word maaf 0.74 0.02 0.16 0.00037
  word mabes 0.39 0.02 0.095 2.9e-05
  word mabuk 0.65 0.06 0.1 1.9e-05
  word macam 0.64 0.023 0.046 0.00011
  word macan 0.76 0.088 0.26 1.3e-05
  word macem 0.6 0.034 0.29 5.8e-05
  word macet 0.61 0.071 0.34 5.8e-05
  word machupo 0.83 0.059 0.34 6.5e-06
  word macron 0.76 0.068 0.28 1.3e-05
  word mad 0.6 0.051 0.21 1.6e-05
  word mada 0.65 0.053 0.12 1.3e-05
  word made 0.81 0.13 0.25 3.9e-05
  word madinah 0.77 0.27 0.21 2.9e-05
  word madiun 0.59 0.059 0.29 1.3e-05
  word madrasah 0.34 0.058 0.11 3.2e-05
  word madrid 0.59 0.04 0.29 1.6e-05
  word madu 0.83 0.058 0.34 2.9e-05
  word madura 0.58 0.043 0.27 1.9e-05
  word mae 0.73 0.06 0.03 1.9e-05
  word maen 0.5 0.5 7.1e-05 3.6e-05
  word mafia 0.69 0.058 0.25 3.9e-05
  word magang 0.56 0.056 0.26 9.7e-06
  word magelang 0.76 0.046 0.25 1.9e-05
  word magic 0.32 0.07 0.2 3.2e-06
  word magiccom 0.28 0.052 0.29 0
  word magnitude 0.71 0.052 0.36 0.00011
  word magnitudo 0.25 0.066 0.34 1.9e-05
  word magrib 0.56 0.07 0.36 6.5e-06
  word mah 0.5 0.5 8.3e-05 3.2e-05
  word maha 0.61 0.069 0.11 4.5e-05
  word mahalini 0.8 0.07 0.45 1.3e-05
  word mahar 0.76 0.068 0.28 1.3e-05
  word maharani 0.7 0.065 0.66 8.1e-05
  word mahasewa 0.5 0.5 6.2e-05 1.9e-05
  word mahasiswa 0.81 0.27 0.54 0.0004
  word mahasiswi 0.47 0.059 0.26 1.6e-05
  word mahendra 0.32 0.059 0.29 1.3e-05
  word mahfud 0.87 0.045 0.58 0.00017
  word mahkamah 0.76 0.037 0.19 3.2e-05
  word mahkota 0.8 0.042 0.28 3.6e-05
  word maia 0.8 0.07 0.45 1.3e-05
  word majalah 0.18 0.054 0.13 1.9e-05
  word majalengka 0.87 0.36 0.41 2.6e-05
  word majelis 0.66 0.3 0.23 5.5e-05
  word majene 0.87 0.07 0.45 1.3e-05
  word maju 0.76 0.028 0.17 0.00015
  word makam 0.75 0.021 0.5 0.00013
  word makan 0.69 0.29 0.23 0.00074
  word makanan 0.8 0.071 0.31 0.00021
  word makar 0.76 0.088 0.12 1.3e-05
  word makarim 0.49 0.3 0.43 1.9e-05
  word makassar 0.68 0.044 0.42 5.5e-05
  word make 0.67 0.034 0.096 3.6e-05
  word makhluk 0.83 0.027 0.34 2.3e-05
  word maki 0.36 0.068 0.19 0
  word makin 0.67 0.027 0.046 0.00036
  word makkah 0.73 0.06 0.03 1.9e-05
  word maklumat 0.74 0.067 0.33 2.3e-05
  word makmur 0.65 0.088 0.083 4.2e-05
  word mako 0.55 0.27 0.34 2.6e-05
  word maks 0.6 0.051 0.13 4.2e-05
  word maksimal 0.76 0.086 0.076 0.00013
  word maksud 0.44 0.02 0.036 0.00016
  word makzulkan 0.77 0.058 0.23 2.6e-05
  word mal 0.59 0.059 0.26 1.9e-05
  word mala 0.5 0.5 8.3e-05 7.5e-05
  word malah 0.66 0.028 0.1 0.00032
  word malaka 0.88 0.038 0.51 1.6e-05
  word malam 0.69 0.12 0.081 0.00058
  word malang 0.72 0.032 0.33 9.4e-05
  word malaysia 0.9 0.02 0.71 0.00029
  word males 0.67 0.059 0.15 1.3e-05
  word malik 0.6 0.051 0.21 1.6e-05
  word maling 0.71 0.058 0.16 5.5e-05
  word malioboro 0.6 0.051 0.35 9.7e-06
  word mall 0.77 0.043 0.45 9.4e-05
  word maluku 0.95 0.062 0.31 0.00021
  word malut 0.76 0.36 0.28 1.6e-05
  word mama 0.65 0.067 0.097 4.2e-05
  word mampir 0.73 0.088 0.026 2.6e-05
  word mampu 0.32 0.029 0.075 0.00026
  word man 0.65 0.042 0.091 4.2e-05
  word mana 0.77 0.02 0.067 0.00089
  word manado 0.85 0.048 0.38 3.9e-05
  word manaf 0.58 0.067 0.22 2.6e-05
  word management 0.77 0.027 0.17 4.5e-05
  word manager 0.68 0.02 0.097 3.6e-05
  word manajemen 0.65 0.02 0.14 2.6e-05
  word manajer 0.45 0.059 0.13 1.6e-05
  word mancing 0.6 0.02 0.21 1.3e-05
  word mandala 0.6 0.051 0.24 1.3e-05
  word mandarin 0.77 0.04 0.23 2.3e-05
  word mandat 0.65 0.088 0.12 1.3e-05
  word mandatory 0.61 0.07 0.15 1.3e-05
  word mandi 0.53 0.023 0.16 4.2e-05
  word mandiri 0.88 0.068 0.43 0.00016
  word mangga 0.5 0.5 0.00052 0.00011
  word manggon 0.5 0.5 0.0001 1.9e-05
  word manik 0.73 0.051 0.35 1.3e-05
  word manis 0.83 0.058 0.28 5.8e-05
  word mansur 0.77 0.059 0.26 1.6e-05
  word mantan 0.48 0.048 0.19 0.0002
  word mantap 0.76 0.087 0.14 6.5e-05
  word manusia 0.63 0.15 0.22 0.00047
  word manusiawi 0.61 0.07 0.15 1.9e-05
  word maps 0.83 0.059 0.38 1.6e-05
  word mar 0.81 0.088 0.1 1.6e-05
  word marabahaya 0.5 0.5 6.2e-05 1.9e-05
  word maradona 0.82 0.068 0.33 6.5e-06
  word marak 0.66 0.02 0.074 6.2e-05
  word marco 0.61 0.21 0.15 1.6e-05
  word maret 0.28 0.043 0.12 0.0002
  word marga 0.76 0.068 0.28 1.9e-05
  word mari 0.58 0.02 0.061 0.00017
  word marinir 0.82 0.088 0.31 2.6e-05
  word mark 0.88 0.036 0.39 4.9e-05
  word markas 0.82 0.071 0.26 5.8e-05
  word market 0.47 0.037 0.27 1.6e-05
  word marketing 0.65 0.033 0.064 4.9e-05
  word marlboro 0.8 0.068 0.37 1.6e-05
  word marsekal 0.67 0.059 0.15 1.3e-05
  word marsudi 0.51 0.088 0.31 6.5e-06
  word mart 0.73 0.089 0.034 1.3e-05
  word marteen 0.8 0.07 0.45 1.3e-05
  word martin 0.65 0.088 0.14 1.3e-05
  word maruf 0.36 0.28 0.39 5.8e-05
  word mas 0.66 0.02 0.043 0.00011
  word masa 0.62 0.02 0.079 0.00065
  word masak 0.48 0.02 0.22 6.2e-05
  word masal 0.41 0.058 0.29 5.5e-05
  word masang 0.6 0.051 0.29 1.6e-05
  word masayarakat 0.6 0.051 0.21 1.3e-05
  word masih 0.51 0.022 0.061 0.00095
  word masing 0.64 0.021 0.032 0.00017
  word masjid 0.87 0.089 0.49 0.00032
  word masjidil 0.77 0.059 0.26 1.9e-05
  word mask 0.47 0.056 0.13 1.9e-05
  word maskapai 0.83 0.04 0.34 2.3e-05
  word masker 0.77 0.042 0.42 0.00013
  word maso 0.5 0.5 0.0001 1.9e-05
  word mass 0.65 0.072 0.14 1.3e-05
  word massa 0.44 0.02 0.25 0.00013
  word massal 0.58 0.064 0.26 0.00012
  word massenger 0.67 0.059 0.15 1.3e-05
  word master 0.73 0.089 0.034 1.6e-05
  word masuk 0.7 0.058 0.2 0.0012
  word masya 0.61 0.069 0.098 4.9e-05
  word masyaallah 0.5 0.5 6.2e-05 1.3e-05
  word masyarakat 0.5 0.02 0.11 0.00087
  word mat 0.61 0.07 0.17 1.9e-05
  word mata 0.65 0.16 0.19 0.00037
  word matahari 0.91 0.065 0.36 6.5e-05
  word matang 0.86 0.067 0.5 3.2e-05
  word mataram 0.76 0.06 0.26 1.6e-05
  word materi 0.47 0.026 0.18 1.6e-05
  word mati 0.67 0.11 0.31 0.00075
  word mato 0.5 0.5 0.0001 2.9e-05
  word mau 0.46 0.032 0.11 0.0019
  word maulid 0.88 0.059 0.51 1.3e-05
  word maupun 0.65 0.02 0.028 0.00017
  word maut 0.65 0.067 0.11 2.3e-05
  word mawar 0.8 0.051 0.49 1.3e-05
  word max 0.34 0.034 0.075 4.2e-05
  word maya 0.65 0.02 0.14 2.3e-05
  word mayat 0.89 0.021 0.57 0.0001
  word mayora 0.82 0.068 0.42 1.3e-05
  word mayoritas 0.45 0.039 0.058 8.1e-05
  word mb 0.73 0.051 0.41 2.3e-05
  word mba 0.52 0.067 0.22 3.6e-05
  word mbah 0.46 0.07 0.24 9.1e-05
  word mbak 0.74 0.069 0.18 6.5e-05
  word mbebayani 0.5 0.5 0.0001 1.6e-05
  word mbg 0.94 0.06 0.77 0.00017
  word mca 0.83 0.059 0.44 1.3e-05
  word mcdonalds 0.86 0.072 0.52 1.9e-05
  word md 0.68 0.02 0.25 0.00025
  word me 0.77 0.056 0.076 0.00016
  word mechanical 0.5 0.5 7.1e-05 1.3e-05
  word medan 0.82 0.02 0.25 0.00011
  word medeni 0.5 0.5 0.0001 3.9e-05
  word media 0.61 0.035 0.088 0.00053
  word medical 0.82 0.053 0.22 4.5e-05
  word medis 0.69 0.18 0.22 0.0001
  word meet 0.65 0.072 0.16 1.3e-05
  word meeting 0.65 0.088 0.076 3.2e-05
  word mega 0.62 0.038 0.093 0.00011
  word megah 0.76 0.068 0.28 1.6e-05
  word megakorupsi 0.81 0.051 0.49 9.7e-06
  word megatron 0.5 0.5 7.1e-05 1.3e-05
  word megawati 0.81 0.023 0.68 0.00032
  word meh 0.6 0.03 0.29 2.9e-05
  word mei 0.35 0.02 0.1 0.00027
  word meikarta 0.82 0.088 0.35 1.9e-05
  word meja 0.55 0.048 0.29 4.9e-05
  word mekanik 0.5 0.5 0.00052 3.2e-05
  word mekanisme 0.65 0.02 0.16 1.3e-05
  word mekar 0.47 0.36 0.29 2.3e-05
  word mekkah 0.58 0.037 0.27 1.9e-05
  word meksiko 0.57 0.058 0.41 2.6e-05
  word melacak 0.79 0.046 0.28 9.7e-06
  word melahap 0.5 0.5 6.2e-05 1.6e-05
  word melakukan 0.55 0.052 0.086 0.0017
  word melalui 0.36 0.02 0.06 0.0028
  word melamar 0.61 0.069 0.074 6.5e-05
  word melampirkan 0.73 0.089 0.026 2.3e-05
  word melarikan 0.7 0.031 0.23 0.00015
  word melawan 0.61 0.074 0.28 0.00045
  word melawan 0.68 0.056 0.12 1.3e-05
  word melayani 0.69 0.038 0.15 3.6e-05
  word melayu 0.67 0.36 0.15 1.3e-05
  word melecehkan 0.58 0.049 0.39 2.3e-05
  word meledak 0.45 0.024 0.3 8.4e-05
  word melegalisir 0.75 0.051 0.49 6.5e-06
  word meleleh 0.73 0.088 0.38 2.6e-05
  word melemparkan 0.59 0.19 0.21 2.6e-05
  word melepuh 0.61 0.047 0.17 1.3e-05
  word meletus 0.79 0.02 0.41 7.5e-05
  word melibatkan 0.68 0.021 0.11 2.9e-05
  word melimpah 0.6 0.035 0.18 2.3e-05
  word melinda 0.83 0.058 0.34 2.6e-05
  word melintas 0.67 0.16 0.13 0.0001
  word melongo 0.5 0.5 6.2e-05 1.6e-05
  word melonjak 0.44 0.088 0.092 2.3e-05
  word meluap 0.67 0.057 0.07 7.5e-05
  word meludahi 0.82 0.068 0.33 6.5e-06
  word melunasi 0.79 0.056 0.51 3.2e-05
  word meluncurkan 0.38 0.071 0.24 4.9e-05
  word meluncurkan 0.73 0.089 0.034 1.3e-05
  word meluruskan 0.77 0.02 0.18 3.2e-05
  word memakai 0.48 0.02 0.15 8.8e-05
  word memakainya 0.65 0.068 0.11 1.3e-05
  word memanas 0.76 0.29 0.097 0.0001
  word memancarkan 0.65 0.068 0.14 1.3e-05
  word memang 0.44 0.02 0.019 0.00032
  word memantau 0.6 0.051 0.21 1.3e-05
  word memantulkan 0.5 0.5 7.1e-05 1.3e-05
  word memasok 0.73 0.089 0.03 2.3e-05
  word mematikan 0.79 0.27 0.21 0.00016
  word membahas 0.6 0.02 0.12 0.00011
  word member 0.65 0.065 0.068 8.4e-05
  word memberantas 0.61 0.036 0.15 1.6e-05
  word memberikan 0.48 0.026 0.18 0.00088
  word membunuh 0.55 0.27 0.35 0.00042
  word membutuhkan 0.72 0.02 0.037 0.00063
  word meme 0.63 0.18 0.29 6.5e-06
  word memegang 0.46 0.02 0.21 0.00012
  word memeluk 0.65 0.068 0.12 1.6e-05
  word memicu 0.4 0.1 0.11 0.00012
  word memiliki 0.43 0.041 0.09 0.00088
  word memobilisasi 0.5 0.5 7.1e-05 1.3e-05
  word mempromosikan 0.21 0.027 0.44 5.5e-05
  word memuat 0.44 0.02 0.12 1.9e-05
  word men 0.66 0.027 0.13 2.3e-05
  word menabrak 0.67 0.31 0.36 7.8e-05
  word menakjubkan 0.5 0.5 6.2e-05 1.6e-05
  word menambahkan 0.78 0.037 0.14 0.00044
  word menampilkan 0.52 0.02 0.045 0.00023
  word menandatangani 0.28 0.056 0.13 1.9e-05
  word menang 0.55 0.19 0.17 0.00062
  word menanggapi 0.41 0.02 0.02 0.00026
  word menangis 0.67 0.063 0.2 0.00018
  word menangkal 0.59 0.059 0.34 6.5e-06
  word menantu 0.42 0.07 0.17 1.3e-05
  word menara 0.7 0.071 0.38 4.2e-05
  word menari 0.53 0.026 0.26 1.6e-05
  word menarik 0.85 0.028 0.22 0.00032
  word menatap 0.5 0.5 7.1e-05 1.9e-05
  word menawarkan 0.22 0.028 0.17 7.8e-05
  word mencakup 0.73 0.041 0.03 1.3e-05
  word mencantumkan 0.35 0.02 0.13 1.9e-05
  word mencapai 0.17 0.02 0.086 9.4e-05
  word mencaplok 0.5 0.051 0.41 6.5e-06
  word mencari 0.75 0.07 0.075 0.00037
  word mencarter 0.73 0.089 0.034 1.3e-05
  word mencatut 0.2 0.14 0.087 2.6e-05
  word mencegah 0.51 0.02 0.15 0.00013
  word mencekam 0.61 0.069 0.098 4.5e-05
  word mencekik 0.61 0.067 0.33 2.6e-05
  word menciptakan 0.51 0.051 0.075 0.00013
  word mencium 0.76 0.072 0.31 1.6e-05
  word mendadak 0.54 0.046 0.11 0.00015
  word mendampingi 0.59 0.056 0.28 3.6e-05
  word mendengar 0.87 0.02 0.1 0.00027
  word menderita 0.69 0.027 0.099 8.4e-05
  word mendidih 0.73 0.089 0.026 2.3e-05
  word mendingan 0.73 0.089 0.026 1.9e-05
  word mendj 0.5 0.5 0.0001 1.6e-05
  word mendoakan 0.65 0.052 0.083 3.2e-05
  word mendorong 0.77 0.058 0.23 2.6e-05
  word menebar 0.77 0.036 0.23 3.2e-05
  word menegaskan 0.57 0.02 0.12 0.00036
  word menelan 0.56 0.036 0.28 4.2e-05
  word menempel 0.77 0.022 0.18 4.2e-05
  word menempuh 0.6 0.051 0.21 1.3e-05
  word menemui 0.27 0.088 0.1 2.3e-05
  word menerobos 0.72 0.058 0.19 2.9e-05
  word meng 0.65 0.14 0.11 2.9e-05
  word mengabulkan 0.65 0.046 0.14 1.3e-05
  word mengadakan 0.74 0.02 0.15 0.00011
  word mengadopsi 0.6 0.051 0.21 1.3e-05
  word mengadu 0.44 0.068 0.14 1.3e-05
  word mengaitkan 0.67 0.02 0.12 1.9e-05
  word mengajar 0.58 0.03 0.2 0.00011
  word mengaji 0.73 0.089 0.03 1.6e-05
  word mengaku 0.51 0.02 0.097 7.5e-05
  word mengakui 0.34 0.02 0.079 3.9e-05
  word mengalir 0.44 0.053 0.092 1.9e-05
  word mengamuk 0.88 0.062 0.44 0.00021
  word mengandung 0.52 0.18 0.43 0.00024
  word mengarah 0.69 0.02 0.14 0.00021
  word mengatakan 0.57 0.02 0.021 0.00024
  word mengatasnamakan 0.32 0.02 0.28 9.7e-05
  word mengebom 0.74 0.07 0.31 1.3e-05
  word mengecek 0.68 0.056 0.13 1.6e-05
  word mengejar 0.44 0.068 0.14 1.6e-05
  word mengejek 0.44 0.068 0.14 1.3e-05
  word mengejutkan 0.59 0.052 0.052 0.00022
  word mengeluhkan 0.5 0.5 0.00057 1.9e-05
  word mengenai 0.42 0.029 0.15 0.00072
  word mengenaskan 0.76 0.067 0.22 2.6e-05
  word mengendalikan 0.62 0.056 0.44 1.3e-05
  word mengerikan 0.59 0.05 0.12 0.00017
  word menggema 0.65 0.088 0.092 2.9e-05
  word menggrebek 0.5 0.051 0.41 6.5e-06
  word menggunakan 0.41 0.02 0.12 0.0013
  word menghadapi 0.72 0.022 0.15 0.00015
  word menghalangi 0.8 0.058 0.42 3.9e-05
  word menghirup 0.3 0.068 0.16 6.5e-06
  word menghubungkan 0.65 0.046 0.12 1.9e-05
  word menghujat 0.5 0.5 7.1e-05 1.3e-05
  word mengibarkan 0.87 0.048 0.45 6.8e-05
  word mengidentifikasi 0.47 0.023 0.12 2.9e-05
  word menginap 0.42 0.07 0.13 2.3e-05
  word menginisiasi 0.34 0.038 0.17 0
  word mengisi 0.27 0.043 0.13 2.6e-05
  word mengklik 0.5 0.5 6.2e-05 1.6e-05
  word mengolok 0.65 0.068 0.14 1.3e-05
  word menguasai 0.37 0.058 0.096 2.9e-05
  word menguji 0.73 0.06 0.03 1.9e-05
  word mengundurkan 0.84 0.065 0.53 7.8e-05
  word mengungsi 0.35 0.056 0.18 1.3e-05
  word mengutip 0.67 0.022 0.088 2.6e-05
  word menhan 0.39 0.072 0.36 1.3e-05
  word menikmati 0.87 0.2 0.19 0.00012
  word menimbulkan 0.45 0.026 0.057 7.1e-05
  word menimpa 0.19 0.02 0.076 6.5e-05
  word menindaklanjuti 0.6 0.051 0.21 1.3e-05
  word meninggal 0.61 0.21 0.55 0.00062
  word menipis 0.43 0.072 0.27 1.6e-05
  word meniru 0.34 0.04 0.15 9.7e-06
  word menit 0.78 0.023 0.053 0.0002
  word menjabat 0.29 0.02 0.13 2.6e-05
  word menjaga 0.78 0.023 0.15 0.00034
  word menjajah 0.51 0.07 0.36 6.5e-06
  word menjamu 0.5 0.5 6.2e-05 1.6e-05
  word menjerit 0.76 0.066 0.12 7.5e-05
  word menjijikan 0.41 0.051 0.21 1.3e-05
  word menjunjung 0.5 0.5 7.1e-05 1.3e-05
  word menkeu 0.5 0.12 0.29 0.0001
  word menko 0.45 0.02 0.25 3.6e-05
  word menlu 0.68 0.038 0.13 3.2e-05
  word menonaktifkan 0.32 0.07 0.24 0
  word menpora 0.48 0.056 0.34 1.3e-05
  word mensos 0.82 0.07 0.45 9.7e-06
  word mentah 0.6 0.036 0.3 6.2e-05
  word mental 0.67 0.026 0.07 6.2e-05
  word mentawai 0.82 0.088 0.31 2.3e-05
  word menteri 0.68 0.17 0.27 0.00095
  word menu 0.59 0.036 0.12 0.0001
  word menuai 0.67 0.02 0.058 6.8e-05
  word menuding 0.35 0.026 0.13 2.6e-05
  word menuju 0.76 0.15 0.16 0.00029
  word menungso 0.5 0.5 0.0001 3.9e-05
  word menunjukkan 0.43 0.02 0.055 0.00046
  word menuntut 0.62 0.02 0.32 0.00017
  word menurut 0.24 0.02 0.052 0.00031
  word menyala 0.84 0.037 0.18 7.1e-05
  word menyalahgunakan 0.6 0.051 0.21 1.3e-05
  word menyalurkan 0.29 0.27 0.065 0.00016
  word menyamar 0.56 0.032 0.3 3.6e-05
  word menyambar 0.88 0.06 0.4 1.3e-05
  word menyambut 0.71 0.031 0.29 0.00012
  word menyangkut 0.65 0.046 0.12 1.9e-05
  word menyediakan 0.46 0.056 0.076 4.2e-05
  word menyelenggarakan 0.68 0.026 0.089 3.9e-05
  word menyelidiki 0.65 0.068 0.12 1.6e-05
  word menyelimuti 0.6 0.035 0.21 1.3e-05
  word menyembur 0.81 0.051 0.49 9.7e-06
  word menyentuh 0.65 0.031 0.11 2.6e-05
  word menyerah 0.68 0.038 0.41 2.3e-05
  word menyeramkan 0.73 0.089 0.03 1.9e-05
  word menyerukan 0.69 0.055 0.39 6.5e-05
  word menyesal 0.65 0.056 0.39 4.5e-05
  word menyesatkan 0.49 0.02 0.022 0.00031
  word menyiarkan 0.76 0.068 0.25 1.9e-05
  word menyimpulkan 0.84 0.038 0.34 2.6e-05
  word menyinggung 0.67 0.04 0.11 2.6e-05
  word menyusul 0.65 0.087 0.059 5.2e-05
  word menyusup 0.76 0.088 0.23 2.3e-05
  word menyusuri 0.5 0.5 6.2e-05 1.3e-05
  word mer 0.6 0.051 0.24 1.9e-05
  word merah 0.83 0.26 0.37 0.0004
  word merak 0.64 0.088 0.4 9.7e-06
  word merambat 0.82 0.089 0.15 1.9e-05
  word merapi 0.84 0.053 0.54 3.9e-05
  word merchandise 0.61 0.07 0.17 1.3e-05
  word merchant 0.75 0.051 0.49 9.7e-06
  word mercure 0.6 0.051 0.18 1.3e-05
  word merdeka 0.73 0.02 0.28 0.00027
  word merebaknya 0.44 0.088 0.12 1.3e-05
  word merek 0.44 0.033 0.11 4.2e-05
  word mereka 0.66 0.059 0.046 0.0011
  word meresahkan 0.65 0.1 0.09 3.9e-05
  word mergangsan 0.81 0.051 0.49 9.7e-06
  word meriah 0.67 0.27 0.096 4.5e-05
  word merinding 0.6 0.051 0.13 4.2e-05
  word merk 0.33 0.068 0.14 1.3e-05
  word merobek 0.62 0.058 0.41 3.6e-05
  word merry 0.88 0.068 0.25 1.9e-05
  word merubah 0.58 0.06 0.31 6.5e-06
  word merugikan 0.35 0.02 0.072 0.00013
  word merupakan 0.19 0.02 0.014 0.00065
  word mesin 0.52 0.02 0.24 0.00011
  word mesir 0.91 0.027 0.43 5.5e-05
  word meski 0.79 0.02 0.078 0.00018
  word mess 0.73 0.088 0.026 2.6e-05
  word message 0.66 0.02 0.094 3.2e-05
  word messenger 0.65 0.067 0.057 6.2e-05
  word messi 0.92 0.056 0.56 2.3e-05
  word met 0.65 0.067 0.16 2.6e-05
  word meta 0.5 0.5 7.1e-05 1.3e-05
  word metal 0.61 0.07 0.15 1.3e-05
  word meteor 0.78 0.056 0.56 2.3e-05
  word meteorologi 0.65 0.022 0.16 1.3e-05
  word meter 0.83 0.034 0.59 0.00013
  word metode 0.72 0.02 0.34 5.2e-05
  word metro 0.68 0.047 0.35 8.8e-05
  word mewah 0.56 0.052 0.25 7.1e-05
  word mexico 0.57 0.072 0.24 2.9e-05
  word mf 0.5 0.5 0.0001 1.9e-05
  word mg 0.6 0.051 0.21 1.3e-05
  word mi 0.66 0.048 0.31 4.2e-05
  word michael 0.82 0.02 0.34 2.6e-05
  word microsoft 0.76 0.088 0.18 2.9e-05
  word mie 0.87 0.036 0.42 4.2e-05
  word miftah 0.85 0.072 0.41 3.2e-05
  word migas 0.83 0.04 0.44 1.3e-05
  word migran 0.66 0.072 0.45 1.3e-05
  word mike 0.82 0.072 0.45 1.3e-05
  word mikro 0.73 0.088 0.022 6.2e-05
  word milenial 0.76 0.058 0.34 3.6e-05
  word miles 0.61 0.07 0.17 1.3e-05
  word mili 0.5 0.5 8.3e-05 1.3e-05
  word militan 0.65 0.068 0.12 1.9e-05
  word militer 0.72 0.13 0.25 0.00029
  word millions 0.65 0.045 0.14 2.3e-05
  word mimbar 0.76 0.068 0.28 1.3e-05
  word mimin 0.73 0.088 0.026 4.9e-05
  word mimpin 0.5 0.5 0.00052 3.9e-05
  word min 0.49 0.085 0.033 0.00016
  word mineral 0.66 0.071 0.43 4.5e-05
  word minggu 0.91 0.02 0.15 0.00029
  word mini 0.48 0.038 0.23 2.9e-05
  word minim 0.73 0.089 0.03 2.3e-05
  word minimal 0.78 0.051 0.039 0.00028
  word minimarket 0.76 0.068 0.28 1.3e-05
  word minister 0.78 0.056 0.3 1.3e-05
  word mint 0.6 0.051 0.18 1.6e-05
  word minta 0.57 0.12 0.3 0.00098
  word minum 0.69 0.26 0.2 0.00026
  word minus 0.58 0.22 0.23 1.9e-05
  word minutes 0.65 0.068 0.14 1.3e-05
  word minyak 0.76 0.1 0.31 0.00015
  word miras 0.56 0.056 0.44 1.3e-05
  word miring 0.77 0.04 0.23 2.6e-05
  word mirip 0.37 0.097 0.098 0.00016
  word miris 0.76 0.067 0.14 5.2e-05
  word mirzani 0.65 0.38 0.12 1.3e-05
  word misa 0.82 0.088 0.4 1.3e-05
  word misalkan 0.6 0.051 0.18 2.3e-05
  word misi 0.67 0.037 0.2 6.5e-05
  word misil 0.62 0.088 0.23 1.9e-05
  word miskin 0.57 0.044 0.22 7.8e-05
  word misteri 0.76 0.067 0.22 2.6e-05
  word misterius 0.47 0.056 0.15 1.3e-05
  word mitra 0.91 0.02 0.33 7.5e-05
  word miturutku 0.5 0.5 0.0001 3.6e-05
  word mk 0.81 0.033 0.48 0.0002
  word mkin 0.5 0.5 0.0001 1.3e-05
  word mlu 0.5 0.5 0.0001 1.3e-05
  word mm 0.6 0.035 0.18 1.6e-05
  word mn 0.5 0.5 0.0001 2.9e-05
  word mna 0.5 0.5 0.0001 2.3e-05
  word mnjadi 0.5 0.5 0.00057 7.1e-05
  word mobil 0.74 0.23 0.32 0.00064
  word mochtar 0.42 0.07 0.15 2.3e-05
  word modal 0.88 0.061 0.23 0.00024
  word model 0.55 0.071 0.24 7.8e-05
  word modern 0.77 0.058 0.19 3.6e-05
  word moderna 0.61 0.07 0.17 1.3e-05
  word modus 0.44 0.053 0.22 9.1e-05
  word moeis 0.71 0.072 0.41 3.2e-05
  word moeldoko 0.84 0.056 0.44 1.3e-05
  word moga 0.6 0.02 0.21 3.2e-05
  word mogok 0.76 0.088 0.2 3.2e-05
  word mogot 0.47 0.07 0.36 6.5e-06
  word moh 0.42 0.07 0.17 1.3e-05
  word mohammad 0.46 0.27 0.082 4.2e-05
  word mohmahfudmd 0.5 0.5 6.2e-05 1.9e-05
  word mohon 0.47 0.41 0.017 0.00079
  word molotov 0.73 0.07 0.17 9.7e-06
  word momen 0.46 0.02 0.034 0.00013
  word moment 0.65 0.088 0.092 2.6e-05
  word moms 0.61 0.07 0.17 1.3e-05
  word monas 0.73 0.2 0.41 6.5e-05
  word money 0.66 0.053 0.086 4.5e-05
  word monggo 0.73 0.06 0.03 4.2e-05
  word mongol 0.73 0.051 0.35 1.3e-05
  word monica 0.76 0.088 0.26 1.3e-05
  word monitoring 0.61 0.07 0.17 1.3e-05
  word monkey 0.6 0.051 0.21 1.3e-05
  word monster 0.83 0.059 0.29 1.3e-05
  word monyet 0.71 0.071 0.32 4.9e-05
  word moon 0.47 0.27 0.15 1.3e-05
  word moral 0.77 0.035 0.17 3.9e-05
  word more 0.65 0.048 0.12 2.3e-05
  word morowali 0.79 0.065 0.53 7.8e-05
  word moscow 0.65 0.046 0.14 1.6e-05
  word mossad 0.58 0.068 0.33 6.5e-06
  word most 0.66 0.054 0.13 1.9e-05
  word motif 0.67 0.04 0.12 2.9e-05
  word motor 0.73 0.28 0.37 0.00049
  word mph 0.5 0.5 0.00065 1.6e-05
  word mpox 0.39 0.072 0.31 1.3e-05
  word mpr 0.83 0.38 0.34 9.1e-05
  word mr 0.41 0.24 0.067 6.5e-05
  word mrna 0.92 0.055 0.47 5.5e-05
  word msa 0.5 0.5 0.0001 1.6e-05
  word msi 0.65 0.067 0.11 2.6e-05
  word mt 0.5 0.5 7.1e-05 1.6e-05
  word mti 0.5 0.5 0.0001 2.9e-05
  word mts 0.76 0.068 0.28 1.3e-05
  word mu 0.74 0.067 0.087 0.00015
  word muadzin 0.77 0.07 0.36 3.2e-06
  word muak 0.87 0.088 0.2 3.6e-05
  word mualaf 0.71 0.52 0.34 4.9e-05
  word muamalat 0.89 0.088 0.54 2.6e-05
  word muara 0.58 0.088 0.31 9.7e-06
  word muatan 0.51 0.04 0.31 2.9e-05
  word muazam 0.81 0.051 0.49 9.7e-06
  word much 0.68 0.056 0.11 2.9e-05
  word muda 0.58 0.082 0.091 0.00014
  word mudah 0.76 0.021 0.049 0.00034
  word mudik 0.53 0.053 0.3 3.2e-05
  word muh 0.61 0.069 0.11 4.2e-05
  word muhaimin 0.49 0.053 0.3 2.3e-05
  word muhamad 0.56 0.07 0.36 6.5e-06
  word muhammad 0.54 0.02 0.17 0.00012
  word muhammadiyah 0.82 0.072 0.45 1.6e-05
  word mui 0.42 0.16 0.21 6.5e-05
  word muka 0.57 0.023 0.17 0.0001
  word mukidi 0.73 0.089 0.03 1.9e-05
  word mulai 0.75 0.04 0.096 0.0015
  word mulia 0.84 0.055 0.12 9.7e-05
  word mulus 0.56 0.07 0.27 1.6e-05
  word mulut 0.85 0.02 0.28 7.5e-05
  word mulyadi 0.66 0.066 0.59 4.5e-05
  word mulyani 0.76 0.06 0.73 0.00017
  word mulyono 0.66 0.087 0.24 4.9e-05
  word mumpung 0.5 0.5 0.00057 2.9e-05
  word munajat 0.5 0.5 7.1e-05 1.3e-05
  word muncul 0.53 0.042 0.18 0.00027
  word mundur 0.79 0.045 0.51 0.00019
  word mungkin 0.73 0.02 0.023 0.00051
  word muntah 0.76 0.067 0.22 2.3e-05
  word murah 0.6 0.12 0.22 0.00015
  word mureng 0.5 0.5 0.0001 1.6e-05
  word murid 0.76 0.036 0.15 6.5e-05
  word murka 0.84 0.26 0.28 6.5e-05
  word murni 0.84 0.02 0.28 3.6e-05
  word murtad 0.82 0.088 0.23 1.9e-05
  word murti 0.31 0.052 0.29 0
  word mus 0.62 0.056 0.34 3.2e-06
  word mushola 0.45 0.04 0.13 2.3e-05
  word musholla 0.5 0.5 0.00043 4.9e-05
  word musibah 0.67 0.055 0.22 6.2e-05
  word music 0.68 0.038 0.13 1.3e-05
  word musik 0.78 0.023 0.11 3.2e-05
  word musim 0.68 0.037 0.089 5.2e-05
  word musk 0.86 0.072 0.52 1.9e-05
  word muslim 0.64 0.1 0.25 0.0004
  word muslimah 0.65 0.088 0.12 1.3e-05
  word musnah 0.76 0.033 0.16 4.9e-05
  word must 0.68 0.056 0.15 1.6e-05
  word musuh 0.78 0.032 0.17 8.4e-05
  word mutlak 0.5 0.5 0.00057 2.3e-05
  word mutuske 0.5 0.5 0.0001 1.3e-05
  word muzakir 0.82 0.088 0.14 2.6e-05
  word my 0.44 0.087 0.044 9.4e-05
  word myanmar 0.8 0.12 0.48 9.7e-05
  word na 0.65 0.046 0.11 3.2e-05
  word nabawi 0.74 0.047 0.24 2.3e-05
  word nabi 0.87 0.02 0.31 0.00017
  word nabila 0.53 0.07 0.36 3.2e-06
  word nadiem 0.61 0.42 0.43 1.3e-05
  word nadim 0.42 0.07 0.15 1.9e-05
  word nafas 0.54 0.052 0.16 8.4e-05
  word nag 0.5 0.5 0.0001 3.6e-05
  word nagita 0.48 0.053 0.3 3.2e-05
  word nah 0.65 0.021 0.039 0.00014
  word naik 0.78 0.02 0.38 0.00034
  word najis 0.73 0.088 0.022 3.6e-05
  word najwa 0.51 0.026 0.62 4.9e-05
  word nak 0.65 0.067 0.097 3.6e-05
  word nakes 0.6 0.051 0.21 1.3e-05
  word nama 0.53 0.17 0.12 0.0012
  word namax 0.5 0.5 0.0001 1.3e-05
  word name 0.76 0.024 0.14 5.5e-05
  word nampak 0.78 0.028 0.21 5.5e-05
  word namun 0.69 0.048 0.031 0.002
  word nanas 0.89 0.056 0.51 1.9e-05
  word nangis 0.65 0.087 0.069 9.4e-05
  word nangkep 0.5 0.5 0.0001 2.6e-05
  word nanti 0.88 0.13 0.056 0.00036
  word nanya 0.73 0.088 0.026 4.2e-05
  word napi 0.35 0.028 0.21 0
  word napitupulu 0.6 0.07 0.45 9.7e-06
  word nara 0.5 0.5 6.2e-05 1.3e-05
  word narapidana 0.78 0.028 0.26 2.3e-05
  word narasi 0.075 0.027 0.012 0.00045
  word narkoba 0.62 0.37 0.43 0.00013
  word narkotika 0.7 0.026 0.3 9.7e-06
  word nasa 0.76 0.22 0.19 3.9e-05
  word nasabah 0.85 0.035 0.19 0.00023
  word nasdem 0.47 0.027 0.18 3.6e-05
  word nasehat 0.67 0.023 0.13 1.9e-05
  word nasi 0.95 0.026 0.58 0.00011
  word nasib 0.68 0.036 0.045 0.00012
  word nasional 0.6 0.02 0.12 0.00037
  word nasionalisme 0.5 0.5 6.2e-05 1.9e-05
  word nasir 0.79 0.068 0.33 3.2e-06
  word nasution 0.44 0.021 0.16 1.3e-05
  word natal 0.5 0.044 0.54 3.9e-05
  word nations 0.65 0.045 0.12 1.3e-05
  word natuna 0.88 0.056 0.51 1.9e-05
  word natural 0.65 0.088 0.12 1.3e-05
  word naturalisasi 0.82 0.072 0.35 2.6e-05
  word naudzubillah 0.5 0.5 6.2e-05 1.3e-05
  word nazar 0.8 0.069 0.29 3.9e-05
  word ndhukung 0.5 0.5 0.0001 1.6e-05
  word ndro 0.5 0.5 7.1e-05 1.3e-05
  word ne 0.5 0.5 0.0001 0.00021
  word nee 0.5 0.5 8.3e-05 2.9e-05
  word need 0.65 0.072 0.13 1.9e-05
  word negara 0.61 0.092 0.17 0.0021
  word negatif 0.33 0.025 0.1 3.6e-05
  word neglect 0.5 0.5 7.1e-05 1.3e-05
  word neh 0.5 0.5 8.3e-05 1.3e-05
  word nekat 0.87 0.056 0.37 4.2e-05
  word nelayan 0.91 0.071 0.45 7.8e-05
  word nelpon 0.73 0.089 0.048 1.6e-05
  word nemu 0.5 0.5 0.00057 7.1e-05
  word neno 0.83 0.059 0.44 1.3e-05
  word neo 0.76 0.067 0.15 4.2e-05
  word neraka 0.84 0.055 0.2 6.8e-05
  word netanyahu 0.82 0.064 0.58 0.0001
  word netizen 0.83 0.11 0.095 0.00017
  word netizentofa 0.5 0.5 7.1e-05 1.3e-05
  word netral 0.78 0.19 0.19 3.2e-05
  word netralitas 0.82 0.089 0.15 1.6e-05
  word network 0.78 0.056 0.23 1.9e-05
  word new 0.79 0.02 0.3 0.00017
  word next 0.68 0.056 0.13 1.9e-05
  word ngabalin 0.78 0.056 0.26 1.9e-05
  word ngadhepi 0.5 0.5 0.0001 1.9e-05
  word ngaku 0.58 0.087 0.23 5.5e-05
  word ngakunya 0.74 0.069 0.27 2.9e-05
  word ngambek 0.6 0.051 0.21 1.3e-05
  word ngan 0.5 0.5 7.1e-05 1.6e-05
  word nganggep 0.5 0.5 0.0001 1.6e-05
  word ngapain 0.65 0.067 0.11 3.2e-05
  word ngawur 0.5 0.5 0.00057 3.2e-05
  word nge 0.73 0.089 0.03 1.9e-05
  word ngelayani 0.5 0.5 0.0001 1.6e-05
  word ngelunjak 0.5 0.5 7.1e-05 1.3e-05
  word ngeri 0.59 0.057 0.11 9.4e-05
  word nggegirisi 0.5 0.5 0.0001 1.6e-05
  word nggenah 0.5 0.5 0.0001 1.9e-05
  word nggoyang 0.5 0.5 0.0001 1.3e-05
  word ngibul 0.83 0.059 0.13 1.9e-05
  word nginep 0.65 0.067 0.16 6.8e-05
  word nglakokake 0.5 0.5 0.0001 1.6e-05
  word nglakokne 0.5 0.5 0.0001 3.2e-05
  word nglindhungi 0.5 0.5 0.0001 1.6e-05
  word ngobrol 0.5 0.5 8.3e-05 1.3e-05
  word ngotot 0.58 0.067 0.18 3.6e-05
  word ngri 0.5 0.5 0.0001 1.9e-05
  word ngumpet 0.73 0.051 0.35 1.3e-05
  word ngunu 0.5 0.5 0.0001 1.3e-05
  word niaga 0.58 0.088 0.2 2.3e-05
  word niat 0.35 0.021 0.082 5.2e-05
  word nibiru 0.87 0.07 0.45 1.3e-05
  word nie 0.5 0.5 8.3e-05 5.2e-05
  word nies 0.73 0.051 0.35 1.3e-05
  word nigeria 0.83 0.04 0.34 2.3e-05
  word nigerians 0.73 0.089 0.034 1.3e-05
  word nii 0.5 0.5 0.0001 4.2e-05
  word nik 0.61 0.033 0.41 3.2e-05
  word nikmat 0.61 0.07 0.2 1.6e-05
  word nikotin 0.61 0.07 0.17 1.3e-05
  word nila 0.34 0.07 0.2 6.5e-06
  word nindakake 0.5 0.5 0.0001 3.9e-05
  word ningkatne 0.5 0.5 0.0001 1.9e-05
  word nisa 0.65 0.088 0.12 1.3e-05
  word nitip 0.5 0.5 0.0001 1.3e-05
  word njajal 0.5 0.5 0.0001 1.3e-05
  word nkri 0.43 0.042 0.15 0.00016
  word nm 0.5 0.5 0.0001 4.2e-05
  word nmax 0.73 0.089 0.026 2.3e-05
  word noh 0.5 0.5 6.2e-05 1.9e-05
  word nominal 0.65 0.032 0.12 1.3e-05
  word nomor 0.5 0.1 0.15 0.00091
  word non 0.91 0.11 0.2 0.00016
  word nonaktifkan 0.5 0.5 7.1e-05 1.6e-05
  word normal 0.72 0.02 0.2 0.0001
  word nose 0.52 0.088 0.31 6.5e-06
  word not 0.6 0.043 0.047 9.7e-05
  word note 0.67 0.027 0.12 2.9e-05
  word nov 0.73 0.089 0.03 1.9e-05
  word novanto 0.36 0.068 0.25 1.6e-05
  word novel 0.46 0.072 0.31 1.3e-05
  word november 0.51 0.068 0.18 0.00013
  word now 0.76 0.07 0.097 8.8e-05
  word npwp 0.73 0.38 0.03 1.6e-05
  word ntb 0.86 0.036 0.37 4.2e-05
  word ntr 0.65 0.067 0.12 2.9e-05
  word ntt 0.91 0.053 0.59 4.2e-05
  word nu 0.54 0.19 0.26 6.5e-05
  word nuklir 0.73 0.071 0.55 5.8e-05
  word numbers 0.65 0.066 0.16 1.3e-05
  word nunggak 0.6 0.051 0.21 1.3e-05
  word nungguin 0.5 0.5 7.1e-05 1.6e-05
  word nur 0.47 0.026 0.15 1.3e-05
  word nurani 0.5 0.5 4.5e-05 3.9e-05
  word nuriyah 0.56 0.07 0.36 6.5e-06
  word nurul 0.65 0.068 0.12 1.9e-05
  word nusa 0.24 0.025 0.11 2.3e-05
  word nusantara 0.63 0.18 0.31 5.2e-05
  word ny 0.6 0.049 0.18 0.00012
  word nya 0.48 0.02 0.056 0.00078
  word nyali 0.65 0.068 0.16 1.3e-05
  word nyaman 0.59 0.02 0.13 7.8e-05
  word nyamuk 0.85 0.056 0.42 4.2e-05
  word nyanyi 0.65 0.06 0.12 1.9e-05
  word nyaris 0.73 0.088 0.024 3.6e-05
  word nyawa 0.52 0.034 0.11 0.00013
  word nyediakake 0.5 0.5 0.0001 1.6e-05
  word nyeluk 0.5 0.5 0.0001 1.3e-05
  word nyenyak 0.65 0.035 0.15 1.3e-05
  word nyerah 0.41 0.051 0.24 1.3e-05
  word nyeri 0.43 0.053 0.3 3.6e-05
  word nyesel 0.5 0.5 7.1e-05 1.3e-05
  word nyinyir 0.5 0.5 8.3e-05 1.3e-05
  word nyungsep 0.73 0.051 0.35 1.3e-05
  word o 0.59 0.023 0.19 3.9e-05
  word ob 0.6 0.051 0.16 3.2e-05
  word obama 0.9 0.059 0.54 4.2e-05
  word obat 0.55 0.13 0.38 0.00037
  word objek 0.44 0.067 0.097 2.6e-05
  word oblong 0.89 0.068 0.42 1.3e-05
  word obral 0.56 0.07 0.36 6.5e-06
  word observer 0.32 0.07 0.2 3.2e-06
  word oct 0.6 0.051 0.18 1.6e-05
  word oczsl 0.5 0.5 7.1e-05 1.3e-05
  word odgj 0.58 0.068 0.33 6.5e-06
  word odp 0.6 0.051 0.21 1.3e-05
  word of 0.58 0.02 0.17 0.0004
  word off 0.76 0.066 0.23 2.6e-05
  word offering 0.65 0.066 0.14 1.6e-05
  word office 0.66 0.054 0.11 1.9e-05
  word office 0.48 0.072 0.14 1.6e-05
  word officer 0.77 0.35 0.18 3.9e-05
  word offline 0.74 0.047 0.27 1.9e-05
  word oh 0.65 0.066 0.061 8.1e-05
  word ojek 0.25 0.023 0.23 3.2e-06
  word ojk 0.55 0.037 0.19 3.6e-05
  word ojol 0.74 0.27 0.41 3.2e-05
  word oke 0.82 0.088 0.15 3.6e-05
  word oknum 0.47 0.02 0.081 0.00011
  word oksigen 0.59 0.058 0.26 2.3e-05
  word okt 0.5 0.5 6.2e-05 1.6e-05
  word oktober 0.5 0.051 0.14 0.00013
  word olahraga 0.68 0.026 0.13 1.6e-05
  word old 0.65 0.071 0.17 1.6e-05
  word oleh 0.31 0.046 0.12 0.0021
  word oligarki 0.82 0.087 0.2 5.2e-05
  word olimpiade 0.81 0.065 0.65 6.2e-05
  word om 0.65 0.046 0.11 2.3e-05
  word oman 0.74 0.07 0.31 1.3e-05
  word ombak 0.44 0.048 0.1 3.9e-05
  word omon 0.5 0.5 7.1e-05 1.3e-05
  word on 0.26 0.02 0.026 0.00021
  word one 0.55 0.031 0.19 6.8e-05
  word ongkir 0.5 0.5 8.3e-05 1.3e-05
  word online 0.5 0.02 0.25 0.0004
  word only 0.65 0.066 0.14 1.3e-05
  word onone 0.6 0.051 0.29 1.6e-05
  word onsu 0.66 0.088 0.31 6.5e-06
  word oo 0.5 0.5 5.5e-05 2.3e-05
  word ooh 0.5 0.5 7.1e-05 1.6e-05
  word ooredoo 0.6 0.35 0.21 2.9e-05
  word open 0.37 0.065 0.12 9.1e-05
  word operasi 0.63 0.13 0.1 0.00022
  word operasional 0.78 0.055 0.17 5.2e-05
  word operator 0.88 0.053 0.13 0.00016
  word opini 0.66 0.027 0.11 2.6e-05
  word oplos 0.73 0.051 0.31 1.9e-05
  word opm 0.93 0.056 0.61 3.6e-05
  word oposisi 0.5 0.032 0.34 2.3e-05
  word opportunity 0.6 0.051 0.21 1.3e-05
  word opposite 0.34 0.088 0.17 0
  word opsi 0.61 0.07 0.17 1.3e-05
  word optimis 0.65 0.046 0.14 1.3e-05
  word or 0.68 0.02 0.076 4.5e-05
  word orane 0.6 0.051 0.29 1.3e-05
  word orang 0.64 0.15 0.18 0.0031
  word orangtua 0.61 0.047 0.13 2.6e-05
  word orasi 0.33 0.068 0.14 9.7e-06
  word order 0.58 0.047 0.11 8.4e-05
  word organ 0.88 0.048 0.32 6.5e-05
  word organisasi 0.74 0.022 0.1 0.0001
  word organization 0.76 0.037 0.27 1.6e-05
  word oriented 0.5 0.5 7.1e-05 1.3e-05
  word ormas 0.4 0.27 0.22 5.8e-05
  word ortu 0.6 0.035 0.16 2.9e-05
  word otak 0.64 0.17 0.29 0.00013
  word otg 0.5 0.5 6.2e-05 1.9e-05
  word other 0.67 0.034 0.14 1.3e-05
  word otomatis 0.65 0.067 0.11 3.2e-05
  word otoritas 0.68 0.038 0.097 3.9e-05
  word otoriter 0.61 0.21 0.15 1.9e-05
  word ott 0.64 0.06 0.31 2.3e-05
  word otto 0.73 0.089 0.03 1.6e-05
  word our 0.68 0.038 0.13 1.9e-05
  word out 0.65 0.07 0.061 7.5e-05
  word outlet 0.67 0.059 0.15 1.3e-05
  word outside 0.67 0.059 0.15 1.3e-05
  word ovarium 0.8 0.07 0.31 1.6e-05
  word over 0.65 0.031 0.072 6.5e-05
  word own 0.65 0.045 0.12 2.6e-05
  word p 0.58 0.02 0.072 0.00019
  word pa 0.67 0.058 0.15 2.3e-05
  word pabrik 0.88 0.02 0.22 0.00012
  word pacar 0.76 0.059 0.2 3.9e-05
  word packing 0.65 0.088 0.1 1.9e-05
  word pacul 0.87 0.07 0.45 1.3e-05
  word pada 0.25 0.089 0.083 0.003
  word padahal 0.58 0.13 0.051 0.00025
  word padamkan 0.27 0.088 0.14 6.5e-06
  word padang 0.76 0.053 0.42 5.2e-05
  word padat 0.67 0.022 0.081 5.2e-05
  word pademangan 0.87 0.07 0.45 1.3e-05
  word paes 0.82 0.088 0.4 1.3e-05
  word pagar 0.68 0.026 0.15 1.3e-05
  word page 0.66 0.053 0.051 4.9e-05
  word pagi 0.79 0.14 0.089 0.00034
  word paha 0.67 0.07 0.45 9.7e-06
  word pahalanya 0.44 0.063 0.12 0.00023
  word paham 0.66 0.052 0.049 0.00011
  word pahang 0.81 0.051 0.49 9.7e-06
  word pahlawan 0.68 0.029 0.12 3.2e-05
  word pajak 0.97 0.36 0.46 0.00026
  word pajero 0.61 0.069 0.098 2.9e-05
  word pak 0.83 0.053 0.05 0.0017
  word pakai 0.44 0.065 0.14 0.00065
  word pakar 0.64 0.071 0.071 6.8e-05
  word pakde 0.73 0.089 0.03 1.9e-05
  word paket 0.87 0.02 0.27 0.00021
  word pakistan 0.93 0.044 0.61 7.5e-05
  word paksa 0.85 0.043 0.22 0.00028
  word paku 0.77 0.027 0.29 1.3e-05
  word palembang 0.55 0.037 0.35 3.9e-05
  word palestina 0.84 0.02 0.56 0.00057
  word palestine 0.44 0.067 0.097 3.9e-05
  word palestinian 0.65 0.068 0.12 1.6e-05
  word paling 0.67 0.066 0.046 0.00043
  word paloh 0.71 0.053 0.43 5.5e-05
  word palsu 0.73 0.02 0.47 0.00037
  word palu 0.76 0.43 0.33 0.00012
  word paman 0.82 0.088 0.31 2.9e-05
  word pamekasan 0.38 0.057 0.21 0
  word pamer 0.88 0.027 0.39 5.2e-05
  word pamit 0.65 0.046 0.14 1.9e-05
  word pamlfet 0.28 0.052 0.29 0
  word pamsimas 0.73 0.051 0.35 1.3e-05
  word pan 0.66 0.036 0.34 2.6e-05
  word panadol 0.82 0.089 0.15 1.6e-05
  word panah 0.58 0.088 0.15 4.2e-05
  word panas 0.49 0.21 0.19 0.00019
  word panbel 0.6 0.051 0.21 1.3e-05
  word pancang 0.57 0.026 0.38 1.6e-05
  word pancaran 0.74 0.07 0.17 1.3e-05
  word pancasila 0.76 0.027 0.34 5.8e-05
  word panci 0.62 0.088 0.2 1.9e-05
  word pancung 0.59 0.059 0.34 6.5e-06
  word panda 0.45 0.059 0.13 1.6e-05
  word pandangan 0.45 0.02 0.064 8.4e-05
  word pandemi 0.65 0.033 0.29 8.8e-05
  word pandemic 0.41 0.054 0.13 1.9e-05
  word pandhukung 0.5 0.5 0.0001 1.3e-05
  word panen 0.76 0.072 0.31 1.3e-05
  word pangandaran 0.9 0.056 0.51 2.9e-05
  word pangarep 0.65 0.21 0.12 2.3e-05
  word pangeran 0.73 0.048 0.48 5.8e-05
  word pangerten 0.5 0.5 0.0001 3.6e-05
  word panggilan 0.74 0.22 0.27 0.00021
  word panggung 0.8 0.02 0.17 4.5e-05
  word pangkalan 0.7 0.053 0.4 3.6e-05
  word pangkat 0.59 0.058 0.16 5.5e-05
  word panglima 0.83 0.049 0.43 5.5e-05
  word paniai 0.81 0.051 0.49 9.7e-06
  word panik 0.4 0.047 0.18 0.00015
  word panitia 0.82 0.19 0.17 7.1e-05
  word panjaitan 0.58 0.067 0.2 2.9e-05
  word panjang 0.65 0.18 0.19 0.00026
  word panji 0.86 0.056 0.51 1.6e-05
  word pankreas 0.5 0.5 7.1e-05 1.3e-05
  word pantai 0.96 0.18 0.63 0.00016
  word pantas 0.68 0.055 0.051 8.4e-05
  word pantesan 0.76 0.066 0.12 9.1e-05
  word panwaslu 0.76 0.068 0.25 1.9e-05
  word papa 0.74 0.069 0.27 2.6e-05
  word papan 0.61 0.07 0.15 2.3e-05
  word papua 0.87 0.035 0.79 0.00027
  word para 0.66 0.064 0.11 0.001
  word paracetamol 0.47 0.36 0.26 1.6e-05
  word paragon 0.87 0.07 0.45 1.3e-05
  word parah 0.42 0.029 0.11 0.00014
  word pariaman 0.6 0.35 0.21 1.3e-05
  word paris 0.68 0.041 0.55 9.4e-05
  word pariwisata 0.77 0.04 0.29 1.9e-05
  word park 0.44 0.066 0.16 1.3e-05
  word parkir 0.9 0.27 0.28 0.00011
  word parlemen 0.57 0.049 0.27 2.3e-05
  word parodi 0.67 0.027 0.11 1.6e-05
  word parpol 0.82 0.088 0.26 3.6e-05
  word part 0.65 0.066 0.11 3.2e-05
  word partai 0.69 0.02 0.33 0.00031
  word partisipan 0.49 0.07 0.36 3.2e-06
  word party 0.65 0.072 0.13 2.3e-05
  word paru 0.85 0.072 0.38 3.6e-05
  word paruh 0.67 0.058 0.12 2.3e-05
  word pas 0.53 0.02 0.083 0.00042
  word pasal 0.65 0.023 0.088 4.9e-05
  word pasangan 0.29 0.02 0.22 0.00026
  word pasar 0.63 0.02 0.23 0.00012
  word pasca 0.2 0.02 0.27 4.9e-05
  word pasien 0.67 0.078 0.42 0.00019
  word pasir 0.67 0.049 0.41 3.2e-05
  word paskibraka 0.76 0.088 0.26 1.3e-05
  word paslon 0.58 0.14 0.28 7.1e-05
  word pasokan 0.34 0.04 0.13 2.3e-05
  word paspampres 0.82 0.068 0.37 1.9e-05
  word paspor 0.78 0.056 0.26 1.6e-05
  word pasrah 0.76 0.067 0.16 4.9e-05
  word pass 0.82 0.066 0.31 3.6e-05
  word pasti 0.49 0.02 0.042 0.00045
  word pasukan 0.7 0.02 0.38 0.00021
  word pasuruan 0.67 0.056 0.45 2.9e-05
  word patra 0.74 0.07 0.31 1.3e-05
  word patriot 0.61 0.07 0.17 1.3e-05
  word patroli 0.59 0.056 0.26 2.6e-05
  word patuh 0.76 0.087 0.12 5.8e-05
  word patung 0.75 0.044 0.51 5.2e-05
  word paud 0.76 0.068 0.28 1.3e-05
  word paus 0.9 0.065 0.68 7.5e-05
  word payung 0.66 0.38 0.18 3.2e-05
  word pb 0.6 0.051 0.21 1.6e-05
  word pbb 0.91 0.045 0.61 0.00019
  word pbnu 0.28 0.056 0.12 2.9e-05
  word pbvsi 0.67 0.059 0.44 1.3e-05
  word pcs 0.73 0.089 0.03 1.9e-05
  word pda 0.5 0.5 8.3e-05 7.8e-05
  word pdi 0.48 0.02 0.15 0.0001
  word pdip 0.68 0.02 0.49 0.00029
  word pdt 0.62 0.088 0.2 1.9e-05
  word pe 0.65 0.088 0.1 1.9e-05
  word peace 0.77 0.059 0.29 1.3e-05
  word peap 0.5 0.5 7.1e-05 1.3e-05
  word pebruari 0.6 0.051 0.21 1.3e-05
  word pecah 0.44 0.045 0.14 0.00017
  word pecat 0.82 0.058 0.46 0.00026
  word peci 0.5 0.5 6.2e-05 1.6e-05
  word pedagang 0.5 0.02 0.26 6.2e-05
  word pedas 0.67 0.056 0.34 3.6e-05
  word peduli 0.82 0.022 0.16 7.8e-05
  word pegadaian 0.95 0.058 0.67 4.5e-05
  word pegawai 0.52 0.13 0.15 0.00078
  word pegi 0.74 0.053 0.64 5.8e-05
  word pejabat 0.8 0.02 0.17 0.00026
  word pejuang 0.77 0.058 0.14 6.5e-05
  word pekalongan 0.9 0.056 0.56 2.3e-05
  word pekan 0.68 0.02 0.18 1.9e-05
  word pekanbaru 0.47 0.072 0.39 1.6e-05
  word pelabuhan 0.86 0.043 0.48 9.7e-05
  word pelacur 0.6 0.35 0.21 1.3e-05
  word pelajar 0.29 0.064 0.08 0.00013
  word pelaksanaan 0.61 0.02 0.25 9.1e-05
  word pelan 0.73 0.06 0.03 2.3e-05
  word pelanggan 0.77 0.039 0.16 7.1e-05
  word pelanggaran 0.51 0.043 0.14 0.0001
  word pelat 0.34 0.059 0.15 9.7e-06
  word pelatih 0.85 0.065 0.53 7.5e-05
  word pelatihan 0.92 0.02 0.3 0.00013
  word pelawak 0.58 0.046 0.28 9.7e-06
  word pelayan 0.73 0.051 0.35 1.3e-05
  word pelecehan 0.77 0.058 0.29 2.6e-05
  word pelemparan 0.64 0.051 0.41 6.5e-06
  word pelindo 0.46 0.068 0.33 6.5e-06
  word pelintiran 0.23 0.02 0.14 1.9e-05
  word pelosok 0.5 0.5 0.00057 2.6e-05
  word peluang 0.73 0.088 0.014 7.5e-05
  word peluk 0.65 0.088 0.17 1.3e-05
  word pelunasan 0.83 0.027 0.29 1.3e-05
  word peluncuran 0.48 0.024 0.34 2.6e-05
  word peluru 0.44 0.067 0.12 2.3e-05
  word pemadaman 0.91 0.044 0.34 6.8e-05
  word pemain 0.59 0.038 0.36 0.00011
  word pemakzulan 0.67 0.071 0.48 5.5e-05
  word pemalang 0.68 0.026 0.11 2.9e-05
  word pemantauan 0.65 0.03 0.13 2.6e-05
  word pembacokan 0.65 0.088 0.12 1.6e-05
  word pembangunan 0.59 0.086 0.25 0.00053
  word pembantaian 0.45 0.031 0.2 6.5e-05
  word pemberantasan 0.65 0.025 0.11 3.6e-05
  word pemberitaan 0.54 0.02 0.051 0.00016
  word pemberitahuan 0.71 0.02 0.15 0.00023
  word pembina 0.57 0.072 0.24 3.6e-05
  word pembuluh 0.67 0.058 0.12 2.3e-05
  word pemda 0.68 0.038 0.31 4.5e-05
  word pemerintah 0.69 0.12 0.27 0.0014
  word pemerkosaan 0.53 0.053 0.3 3.2e-05
  word pemilu 0.82 0.02 0.44 0.0003
  word pemilucurang 0.5 0.5 6.2e-05 1.6e-05
  word pemiludamai 0.5 0.5 7.1e-05 1.3e-05
  word pemimpin 0.78 0.02 0.22 0.00039
  word pemirsa 0.5 0.5 7.1e-05 1.3e-05
  word pemkab 0.27 0.049 0.13 2.3e-05
  word pemkot 0.5 0.072 0.26 3.6e-05
  word pemprov 0.34 0.036 0.18 5.5e-05
  word pemuda 0.72 0.28 0.2 0.00011
  word pemukiman 0.49 0.2 0.31 2.9e-05
  word penak 0.67 0.027 0.21 2.6e-05
  word penampakan 0.63 0.031 0.2 0.00014
  word penandatangan 0.55 0.051 0.24 6.5e-06
  word penandatanganan 0.66 0.067 0.22 2.6e-05
  word penanggulangan 0.88 0.048 0.24 5.2e-05
  word penangkal 0.76 0.068 0.28 1.3e-05
  word penari 0.64 0.07 0.45 1.3e-05
  word penasaran 0.67 0.039 0.088 5.2e-05
  word penasihat 0.6 0.07 0.31 9.7e-06
  word penataan 0.65 0.029 0.094 3.2e-05
  word penculikan 0.87 0.065 0.71 4.9e-05
  word pencurian 0.72 0.043 0.22 9.1e-05
  word pendaftaran 0.73 0.24 0.43 0.0016
  word pendaftarancpns 0.5 0.5 7.1e-05 1.3e-05
  word pendamping 0.92 0.055 0.42 7.1e-05
  word penderita 0.66 0.053 0.34 2.9e-05
  word pendeta 0.33 0.02 0.16 1.3e-05
  word pendidikan 0.61 0.026 0.062 0.00036
  word penduduk 0.86 0.11 0.2 0.00022
  word penebangan 0.73 0.051 0.35 1.3e-05
  word penegak 0.76 0.088 0.26 1.6e-05
  word peneliti 0.65 0.026 0.18 0.0001
  word penelitian 0.76 0.02 0.07 0.00015
  word penelusuran 0.65 0.02 0.026 0.00012
  word penempatan 0.57 0.02 0.089 0.0004
  word penerapan 0.44 0.072 0.14 1.6e-05
  word penerbangan 0.76 0.12 0.21 0.00012
  word pengadaan 0.68 0.053 0.36 6.8e-05
  word pengadilan 0.83 0.02 0.18 0.00023
  word pengaduan 0.67 0.25 0.18 1.3e-05
  word pengajian 0.47 0.021 0.13 2.6e-05
  word pengajuan 0.59 0.048 0.34 4.5e-05
  word pengakuan 0.44 0.02 0.3 5.8e-05
  word pengangguran 0.67 0.055 0.24 5.8e-05
  word pengangkut 0.4 0.036 0.22 4.9e-05
  word penganiayaan 0.45 0.22 0.15 1.9e-05
  word pengantin 0.73 0.089 0.03 2.3e-05
  word penganut 0.9 0.038 0.55 3.9e-05
  word pengaruh 0.58 0.14 0.12 8.4e-05
  word pengasuh 0.65 0.068 0.14 1.3e-05
  word pengawasan 0.67 0.02 0.092 0.00016
  word pengeboman 0.65 0.068 0.14 1.3e-05
  word pengecekan 0.34 0.02 0.13 1.6e-05
  word pengelola 0.85 0.021 0.16 0.00012
  word pengemis 0.5 0.5 6.2e-05 1.9e-05
  word pengemudi 0.84 0.023 0.34 2.6e-05
  word pengendalian 0.67 0.059 0.12 1.9e-05
  word pengendara 0.58 0.049 0.31 2.9e-05
  word penggalian 0.82 0.068 0.33 9.7e-06
  word penggemar 0.45 0.03 0.15 1.9e-05
  word penggerebekan 0.52 0.072 0.39 1.3e-05
  word penggrebekan 0.5 0.5 0.00057 1.6e-05
  word penghianat 0.44 0.36 0.11 2.6e-05
  word penghubung 0.34 0.03 0.21 0
  word penghuni 0.42 0.07 0.17 1.6e-05
  word pengibaran 0.34 0.059 0.21 0
  word pengidap 0.61 0.069 0.098 4.2e-05
  word pengisian 0.85 0.22 0.24 4.5e-05
  word pengkhianat 0.74 0.069 0.17 4.9e-05
  word penguasa 0.83 0.058 0.25 4.5e-05
  word pengujian 0.61 0.047 0.17 1.3e-05
  word pengungsi 0.88 0.02 0.43 0.00012
  word pengurus 0.44 0.02 0.12 0.00031
  word penikmat 0.8 0.07 0.45 1.3e-05
  word penimbunan 0.5 0.5 7.1e-05 1.3e-05
  word penindasan 0.74 0.07 0.31 1.6e-05
  word penipuan 0.64 0.073 0.098 0.00026
  word penista 0.39 0.046 0.19 0
  word penjajah 0.81 0.058 0.22 5.5e-05
  word penjara 0.82 0.34 0.4 0.0002
  word penjelasan 0.1 0.02 0.0099 0.0011
  word penonaktifan 0.44 0.068 0.14 1.9e-05
  word pensiunan 0.93 0.053 0.38 6.5e-05
  word penting 0.34 0.02 0.014 0.00041
  word pentolan 0.5 0.5 7.1e-05 1.3e-05
  word penuh 0.64 0.02 0.071 0.0003
  word penumpang 0.9 0.16 0.34 8.8e-05
  word penunggak 0.33 0.068 0.19 0
  word penyaluran 0.55 0.023 0.16 8.1e-05
  word penyanyi 0.67 0.028 0.19 4.9e-05
  word penyediaan 0.5 0.089 0.03 1.3e-05
  word penyelenggara 0.44 0.099 0.072 6.2e-05
  word penyelidikan 0.68 0.02 0.082 3.9e-05
  word penyelundupan 0.47 0.056 0.15 1.9e-05
  word penyembahnya 0.5 0.5 7.1e-05 1.3e-05
  word penyerahan 0.59 0.04 0.29 1.3e-05
  word penyesalan 0.5 0.5 6.2e-05 1.3e-05
  word penyidikan 0.32 0.072 0.1 3.2e-05
  word penyumbatan 0.74 0.056 0.51 1.6e-05
  word penyusup 0.9 0.068 0.55 1.6e-05
  word people 0.74 0.062 0.15 4.5e-05
  word people 0.76 0.029 0.17 4.5e-05
  word pepaya 0.89 0.088 0.4 9.7e-06
  word per 0.44 0.2 0.068 0.00042
  word perahu 0.77 0.058 0.26 2.6e-05
  word perairan 0.63 0.026 0.34 6.8e-05
  word perampasan 0.89 0.063 0.46 0.00015
  word perampokan 0.9 0.36 0.34 7.5e-05
  word peran 0.82 0.048 0.22 5.8e-05
  word perancis 0.82 0.02 0.38 2.3e-05
  word perang 0.82 0.02 0.4 0.00054
  word perangduniake 0.5 0.5 7.1e-05 1.3e-05
  word perayaan 0.82 0.29 0.24 3.9e-05
  word perbankan 0.65 0.067 0.097 3.2e-05
  word perbatasan 0.43 0.02 0.089 0.00029
  word perbincangan 0.65 0.025 0.14 1.6e-05
  word percakapan 0.57 0.037 0.24 2.3e-05
  word percaya 0.67 0.13 0.017 0.00031
  word perempuan 0.63 0.052 0.28 0.00042
  word pergeseran 0.74 0.07 0.27 1.3e-05
  word pergub 0.6 0.53 0.18 1.3e-05
  word perhitungan 0.39 0.02 0.23 8.4e-05
  word perihal 0.36 0.02 0.075 0.00014
  word periksa 0.53 0.039 0.13 0.00019
  word periksafakta 0.5 0.5 4.5e-05 1.9e-05
  word perilaku 0.61 0.07 0.13 2.3e-05
  word peringatan 0.32 0.032 0.03 0.00063
  word periode 0.47 0.02 0.22 0.00013
  word peristiwa 0.34 0.035 0.066 6.2e-05
  word perjuangan 0.5 0.02 0.19 0.00011
  word perkara 0.68 0.16 0.097 3.6e-05
  word perkasa 0.65 0.088 0.076 3.9e-05
  word perkoro 0.5 0.5 0.0001 2.9e-05
  word perlindungan 0.75 0.24 0.12 0.00037
  word perlu 0.51 0.043 0.053 0.00043
  word permadi 0.76 0.068 0.28 1.3e-05
  word permanen 0.83 0.058 0.17 4.9e-05
  word permasalahan 0.65 0.029 0.081 4.5e-05
  word permen 0.86 0.053 0.59 4.2e-05
  word permukiman 0.44 0.041 0.1 1.9e-05
  word pernah 0.63 0.039 0.084 0.00046
  word pernikahan 0.78 0.02 0.42 0.00015
  word perpres 0.58 0.088 0.31 9.7e-06
  word pers 0.66 0.02 0.069 4.5e-05
  word persalinan 0.69 0.056 0.26 1.6e-05
  word persdie 0.5 0.5 7.1e-05 1.3e-05
  word persebaya 0.76 0.068 0.33 1.3e-05
  word persekongkolan 0.56 0.051 0.43 9.7e-06
  word persekusi 0.82 0.068 0.42 1.3e-05
  word persembunyian 0.76 0.088 0.31 1.3e-05
  word persen 0.12 0.02 0.049 8.4e-05
  word persero 0.81 0.02 0.16 0.00017
  word persib 0.85 0.056 0.34 1.9e-05
  word persiden 0.5 0.5 0.00057 2.3e-05
  word persija 0.65 0.068 0.16 1.6e-05
  word persis 0.65 0.031 0.076 4.2e-05
  word person 0.66 0.02 0.1 1.9e-05
  word personal 0.68 0.038 0.12 2.3e-05
  word personel 0.91 0.084 0.46 3.9e-05
  word personil 0.39 0.07 0.36 3.2e-06
  word pertahanan 0.63 0.02 0.19 0.00032
  word pertalite 0.89 0.052 0.56 7.1e-05
  word pertama 0.7 0.057 0.13 0.00033
  word pertamax 0.67 0.058 0.28 4.2e-05
  word pertamina 0.79 0.059 0.81 0.00022
  word pertandingan 0.54 0.15 0.25 5.8e-05
  word pertimbangan 0.67 0.044 0.096 3.2e-05
  word perubahan 0.42 0.02 0.13 0.00031
  word perum 0.86 0.027 0.26 1.9e-05
  word perut 0.67 0.056 0.26 4.9e-05
  word perwira 0.84 0.088 0.28 2.9e-05
  word pesan 0.27 0.077 0.22 0.00045
  word pesantren 0.58 0.27 0.24 5.5e-05
  word pesawat 0.72 0.028 0.55 0.00027
  word pesen 0.6 0.049 0.21 0.00013
  word pesiar 0.74 0.07 0.31 1.3e-05
  word pesindo 0.85 0.07 0.45 9.7e-06
  word pesisir 0.71 0.056 0.31 3.6e-05
  word pesta 0.51 0.023 0.24 0.0001
  word pesthi 0.5 0.5 0.0001 1.6e-05
  word peta 0.91 0.053 0.54 4.5e-05
  word petaka 0.82 0.088 0.12 7.1e-05
  word petani 0.77 0.026 0.52 0.00014
  word peter 0.76 0.068 0.28 1.3e-05
  word petgai 0.31 0.052 0.29 0
  word peti 0.68 0.038 0.13 2.9e-05
  word petik 0.73 0.051 0.35 1.6e-05
  word petir 0.93 0.056 0.51 4.5e-05
  word petisi 0.65 0.088 0.12 1.3e-05
  word petugas 0.62 0.02 0.21 0.00036
  word pfizer 0.91 0.058 0.47 4.9e-05
  word pg 0.5 0.5 8.3e-05 2.6e-05
  word ph 0.65 0.088 0.092 1.9e-05
  word phk 0.85 0.051 0.56 1.6e-05
  word phone 0.65 0.072 0.11 2.6e-05
  word phone 0.77 0.054 0.29 1.6e-05
  word php 0.6 0.051 0.21 1.6e-05
  word phu 0.67 0.051 0.49 9.7e-06
  word piala 0.64 0.02 0.46 0.00014
  word piano 0.82 0.07 0.45 9.7e-06
  word pidana 0.58 0.024 0.16 4.5e-05
  word pidato 0.36 0.02 0.31 7.5e-05
  word pig 0.61 0.07 0.17 1.3e-05
  word pigai 0.83 0.04 0.44 1.6e-05
  word pigmen 0.5 0.5 7.1e-05 1.3e-05
  word pigura 0.32 0.07 0.24 0
  word pihak 0.13 0.02 0.027 0.0004
  word pijat 0.44 0.072 0.16 1.6e-05
  word pik 0.81 0.056 0.44 6.5e-06
  word pikiran 0.67 0.059 0.14 7.8e-05
  word pikirkan 0.5 0.5 0.00047 2.9e-05
  word pil 0.65 0.088 0.083 2.6e-05
  word pilgub 0.6 0.053 0.4 3.2e-05
  word pilih 0.51 0.057 0.11 0.00072
  word pilkada 0.51 0.03 0.52 0.00012
  word pilot 0.78 0.055 0.16 5.8e-05
  word pilpres 0.4 0.023 0.27 0.00022
  word pin 0.76 0.058 0.4 6.8e-05
  word pindah 0.66 0.02 0.45 0.00015
  word ping 0.76 0.086 0.23 0.00014
  word pinggang 0.77 0.07 0.36 3.2e-06
  word pinggir 0.4 0.02 0.088 5.2e-05
  word pingsan 0.84 0.026 0.26 3.6e-05
  word pinjaman 0.67 0.37 0.42 0.00014
  word pinjol 0.48 0.072 0.35 2.6e-05
  word pink 0.73 0.056 0.37 3.6e-05
  word pintar 0.66 0.07 0.18 9.1e-05
  word pintu 0.67 0.032 0.25 0.00012
  word pip 0.73 0.051 0.35 1.3e-05
  word piring 0.65 0.046 0.16 1.3e-05
  word piro 0.73 0.051 0.41 1.6e-05
  word pisah 0.61 0.047 0.15 2.3e-05
  word pisang 0.78 0.071 0.41 3.9e-05
  word pit 0.65 0.067 0.16 2.6e-05
  word pithik 0.5 0.5 0.0001 1.3e-05
  word pizza 0.78 0.056 0.3 1.3e-05
  word pj 0.47 0.07 0.54 5.2e-05
  word pk 0.65 0.046 0.081 3.9e-05
  word pkb 0.76 0.088 0.2 2.3e-05
  word pkh 0.7 0.053 0.43 5.8e-05
  word pki 0.84 0.35 0.56 0.0003
  word pkp 0.5 0.5 7.1e-05 1.3e-05
  word pks 0.78 0.065 0.56 7.1e-05
  word plan 0.67 0.066 0.087 3.2e-05
  word planet 0.88 0.088 0.35 2.3e-05
  word plast 0.68 0.056 0.18 1.3e-05
  word plastik 0.82 0.031 0.31 7.5e-05
  word plat 0.63 0.036 0.4 5.5e-05
  word platform 0.77 0.038 0.22 4.9e-05
  word play 0.66 0.053 0.094 3.9e-05
  word plaza 0.68 0.029 0.15 1.3e-05
  word pld 0.6 0.051 0.21 1.3e-05
  word pleno 0.82 0.088 0.31 2.3e-05
  word pln 0.95 0.043 0.54 0.00011
  word plnet 0.67 0.059 0.18 1.3e-05
  word plongo 0.76 0.068 0.28 1.3e-05
  word pls 0.6 0.035 0.21 1.3e-05
  word plt 0.78 0.056 0.26 1.9e-05
  word pltu 0.76 0.059 0.38 1.9e-05
  word plus 0.51 0.088 0.14 3.9e-05
  word pm 0.27 0.033 0.15 5.5e-05
  word pmb 0.5 0.051 0.41 6.5e-06
  word pmi 0.5 0.5 7.1e-05 1.6e-05
  word pns 0.71 0.027 0.54 6.2e-05
  word podium 0.8 0.07 0.31 1.3e-05
  word pohon 0.6 0.025 0.17 7.8e-05
  word poin 0.86 0.02 0.31 4.5e-05
  word point 0.66 0.071 0.17 7.8e-05
  word pokok 0.65 0.087 0.046 9.4e-05
  word pol 0.44 0.1 0.16 5.8e-05
  word pola 0.35 0.038 0.097 3.6e-05
  word polahe 0.5 0.5 0.0001 4.2e-05
  word polda 0.7 0.26 0.35 0.00013
  word polemik 0.59 0.038 0.26 1.9e-05
  word police 0.67 0.034 0.14 1.6e-05
  word poligami 0.84 0.056 0.38 1.9e-05
  word polio 0.84 0.056 0.34 2.6e-05
  word polisi 0.59 0.086 0.4 0.00059
  word politik 0.77 0.02 0.16 0.00032
  word politisi 0.56 0.02 0.28 3.9e-05
  word polling 0.31 0.088 0.17 0
  word polres 0.47 0.046 0.35 9.4e-05
  word polresta 0.33 0.36 0.16 6.5e-06
  word polri 0.6 0.23 0.4 0.00031
  word polsek 0.93 0.02 0.51 5.5e-05
  word pom 0.88 0.036 0.3 5.8e-05
  word pompa 0.61 0.07 0.15 1.9e-05
  word ponakan 0.5 0.5 6.2e-05 2.3e-05
  word pondok 0.29 0.2 0.094 3.9e-05
  word ponpes 0.6 0.27 0.22 8.1e-05
  word pop 0.67 0.027 0.12 1.6e-05
  word popularitas 0.5 0.5 6.2e-05 1.9e-05
  word populasi 0.77 0.059 0.26 1.3e-05
  word populer 0.68 0.033 0.12 2.6e-05
  word pora 0.5 0.5 7.1e-05 1.6e-05
  word porak 0.45 0.058 0.11 3.2e-05
  word poranda 0.77 0.058 0.21 3.6e-05
  word poros 0.65 0.067 0.11 2.3e-05
  word porsi 0.86 0.36 0.37 3.9e-05
  word portal 0.65 0.02 0.12 2.6e-05
  word portugal 0.77 0.059 0.26 1.9e-05
  word pos 0.44 0.066 0.11 2.9e-05
  word pose 0.31 0.025 0.17 9.7e-06
  word posisi 0.62 0.17 0.061 0.00038
  word positif 0.74 0.033 0.44 0.0002
  word post 0.33 0.02 0.035 0.00015
  word posted 0.65 0.072 0.14 1.6e-05
  word poster 0.35 0.027 0.3 2.9e-05
  word postingan 0.2 0.02 0.02 0.00052
  word posts 0.68 0.056 0.15 1.3e-05
  word potongan 0.47 0.02 0.16 8.8e-05
  word potret 0.14 0.021 0.12 3.2e-05
  word pov 0.5 0.5 7.1e-05 1.3e-05
  word power 0.57 0.071 0.18 4.2e-05
  word powerbank 0.32 0.07 0.2 6.5e-06
  word pp 0.9 0.053 0.38 5.8e-05
  word ppatk 0.7 0.059 0.38 1.9e-05
  word ppg 0.77 0.07 0.45 6.5e-06
  word ppih 0.74 0.047 0.31 1.3e-05
  word ppk 0.72 0.071 0.47 4.5e-05
  word ppkm 0.85 0.088 0.4 6.5e-06
  word ppn 0.76 0.088 0.26 1.3e-05
  word pr 0.61 0.047 0.15 1.9e-05
  word pra 0.47 0.088 0.31 6.5e-06
  word prabayar 0.79 0.06 0.23 1.6e-05
  word prabowo 0.82 0.049 0.76 0.0017
  word prajurit 0.54 0.37 0.32 4.9e-05
  word prakerja 0.77 0.059 0.29 1.3e-05
  word praktik 0.61 0.047 0.15 1.6e-05
  word pram 0.6 0.051 0.21 1.3e-05
  word pramono 0.76 0.056 0.46 3.9e-05
  word pramugari 0.61 0.07 0.17 1.3e-05
  word pramuka 0.66 0.088 0.35 1.9e-05
  word prancis 0.66 0.04 0.3 4.5e-05
  word prank 0.67 0.058 0.13 2.3e-05
  word pranowo 0.16 0.02 0.11 2.6e-05
  word pratama 0.47 0.059 0.26 1.9e-05
  word pratinjau 0.68 0.023 0.15 1.3e-05
  word pray 0.65 0.067 0.061 6.2e-05
  word prediksi 0.58 0.021 0.17 3.9e-05
  word preman 0.9 0.37 0.32 4.5e-05
  word premium 0.76 0.046 0.22 2.9e-05
  word presiden 0.5 0.22 0.26 0.0017
  word president 0.64 0.02 0.056 6.5e-05
  word presisi 0.6 0.051 0.21 1.3e-05
  word press 0.65 0.072 0.14 1.9e-05
  word prestasi 0.44 0.067 0.065 6.8e-05
  word presto 0.6 0.052 0.41 3.2e-06
  word pret 0.5 0.5 6.2e-05 2.3e-05
  word pria 0.56 0.02 0.26 0.00034
  word pribadi 0.66 0.02 0.12 0.00013
  word pribumi 0.57 0.048 0.071 6.8e-05
  word prihatin 0.67 0.04 0.13 2.3e-05
  word primavera 0.5 0.5 6.2e-05 1.3e-05
  word prince 0.65 0.38 0.12 1.9e-05
  word prince 0.65 0.068 0.14 1.6e-05
  word prinsip 0.65 0.06 0.092 1.6e-05
  word priok 0.33 0.068 0.14 1.3e-05
  word prioritas 0.65 0.088 0.1 2.3e-05
  word prisilia 0.6 0.052 0.41 3.2e-06
  word prize 0.67 0.058 0.07 5.2e-05
  word pro 0.53 0.037 0.2 0.00012
  word problemnya 0.65 0.088 0.12 1.3e-05
  word probolinggo 0.84 0.056 0.38 1.6e-05
  word production 0.65 0.068 0.12 1.9e-05
  word produk 0.5 0.12 0.24 0.00014
  word produksi 0.33 0.02 0.065 0.00018
  word produsen 0.65 0.023 0.092 1.9e-05
  word prof 0.88 0.034 0.21 0.00014
  word profesi 0.65 0.088 0.092 1.6e-05
  word profesional 0.65 0.088 0.069 4.5e-05
  word profesor 0.78 0.038 0.19 3.2e-05
  word professional 0.6 0.051 0.21 1.3e-05
  word profil 0.88 0.024 0.058 0.00019
  word program 0.55 0.061 0.27 0.00072
  word programmer 0.5 0.5 7.1e-05 1.3e-05
  word project 0.77 0.04 0.26 1.6e-05
  word promax 0.73 0.088 0.011 7.1e-05
  word promo 0.55 0.36 0.14 0.00015
  word propaganda 0.47 0.056 0.12 2.6e-05
  word propam 0.5 0.5 7.1e-05 1.3e-05
  word proposal 0.65 0.068 0.14 1.9e-05
  word prosedur 0.68 0.038 0.12 2.6e-05
  word proses 0.6 0.02 0.072 0.00029
  word prostatitis 0.83 0.059 0.44 1.3e-05
  word protecting 0.68 0.056 0.18 1.3e-05
  word protes 0.59 0.02 0.26 6.8e-05
  word protestan 0.65 0.066 0.18 1.3e-05
  word protokol 0.67 0.059 0.13 1.9e-05
  word proud 0.44 0.068 0.16 1.3e-05
  word provinsi 0.83 0.12 0.15 0.00028
  word provokasi 0.78 0.026 0.21 2.9e-05
  word provokatif 0.58 0.028 0.31 1.3e-05
  word provokator 0.76 0.068 0.28 1.6e-05
  word proyek 0.45 0.02 0.3 0.00015
  word ps 0.44 0.088 0.083 4.2e-05
  word psb 0.91 0.071 0.59 4.9e-05
  word psi 0.45 0.066 0.46 3.9e-05
  word psikologi 0.74 0.37 0.27 1.9e-05
  word psikotropika 0.5 0.5 0.00057 1.6e-05
  word pssi 0.95 0.065 0.58 8.8e-05
  word pt 0.7 0.02 0.44 0.00067
  word ptastrahonda 0.23 0.052 0.29 0
  word ptsp 0.34 0.07 0.2 6.5e-06
  word ptun 0.69 0.19 0.34 2.3e-05
  word pu 0.61 0.036 0.13 2.3e-05
  word puan 0.9 0.068 0.73 0.00016
  word puas 0.68 0.038 0.089 4.9e-05
  word puasa 0.83 0.053 0.5 6.8e-05
  word public 0.65 0.022 0.072 5.2e-05
  word publik 0.33 0.02 0.048 0.00021
  word pucat 0.6 0.051 0.21 1.3e-05
  word puding 0.5 0.5 0.00052 1.6e-05
  word pudjiastuti 0.59 0.056 0.3 1.3e-05
  word puing 0.65 0.068 0.12 1.3e-05
  word puji 0.67 0.04 0.12 2.9e-05
  word pujiastuti 0.64 0.07 0.45 1.3e-05
  word pula 0.65 0.02 0.04 0.00013
  word pulang 0.73 0.02 0.15 0.00028
  word pulau 0.56 0.13 0.32 0.00019
  word pulih 0.84 0.087 0.19 5.2e-05
  word pulsa 0.68 0.056 0.21 4.2e-05
  word puluhan 0.48 0.02 0.29 0.0002
  word pun 0.57 0.024 0.061 0.00046
  word punah 0.65 0.068 0.12 1.6e-05
  word puncak 0.79 0.02 0.34 5.8e-05
  word punggung 0.67 0.068 0.22 1.9e-05
  word pungli 0.76 0.088 0.26 1.6e-05
  word punya 0.58 0.11 0.046 0.00074
  word pupr 0.58 0.072 0.31 1.6e-05
  word pupuk 0.77 0.059 0.29 1.3e-05
  word puput 0.5 0.051 0.41 6.5e-06
  word pur 0.5 0.5 7.1e-05 1.3e-05
  word pura 0.79 0.46 0.29 0.00012
  word purbaleunyi 0.61 0.047 0.2 1.3e-05
  word purbalingga 0.65 0.068 0.16 1.3e-05
  word purbaya 0.74 0.035 0.62 0.00026
  word purn 0.65 0.06 0.1 1.6e-05
  word purnama 0.66 0.12 0.13 1.9e-05
  word purnawirawan 0.86 0.067 0.4 2.9e-05
  word purwakarta 0.84 0.056 0.38 1.9e-05
  word purwokerto 0.76 0.068 0.28 1.3e-05
  word pusat 0.82 0.02 0.22 0.00029
  word pusing 0.76 0.038 0.21 2.6e-05
  word puskesmas 0.82 0.044 0.51 7.1e-05
  word putaran 0.76 0.02 0.37 0.00013
  word putih 0.79 0.26 0.42 0.00034
  word putin 0.96 0.033 0.78 7.8e-05
  word puting 0.83 0.36 0.61 6.2e-05
  word putra 0.87 0.026 0.22 0.00016
  word putu 0.5 0.5 8.3e-05 1.3e-05
  word py 0.5 0.5 8.3e-05 1.3e-05
  word q 0.5 0.5 6.2e-05 2.9e-05
  word qaradhawi 0.58 0.068 0.33 6.5e-06
  word qatar 0.79 0.037 0.38 6.5e-05
  word qc 0.6 0.051 0.21 1.3e-05
  word qg 0.36 0.052 0.29 0
  word qodari 0.86 0.36 0.44 2.6e-05
  word qt 0.5 0.5 0.0001 6.8e-05
  word qta 0.5 0.5 0.0001 1.6e-05
  word quality 0.61 0.07 0.15 1.9e-05
  word quick 0.5 0.37 0.21 2.3e-05
  word quiet 0.65 0.068 0.14 1.3e-05
  word quran 0.88 0.046 0.54 0.00013
  word r 0.52 0.02 0.082 0.00012
  word rab 0.5 0.5 6.2e-05 2.3e-05
  word rabbal 0.5 0.5 6.2e-05 0.00021
  word rabu 0.67 0.02 0.03 0.00016
  word racun 0.82 0.068 0.41 0.00019
  word radang 0.59 0.056 0.22 4.9e-05
  word radiasi 0.75 0.37 0.46 2.6e-05
  word radikal 0.68 0.056 0.11 2.6e-05
  word radikalisme 0.59 0.059 0.29 1.3e-05
  word radio 0.67 0.058 0.12 3.6e-05
  word rafah 0.8 0.069 0.22 6.2e-05
  word raffi 0.57 0.061 0.65 0.00012
  word rafi 0.61 0.07 0.17 1.3e-05
  word raga 0.5 0.5 0.0001 3.2e-05
  word ragu 0.46 0.056 0.082 4.5e-05
  word raharja 0.84 0.059 0.44 9.7e-06
  word rahasia 0.54 0.16 0.15 9.4e-05
  word rahayu 0.82 0.089 0.15 1.6e-05
  word rahim 0.61 0.07 0.17 1.3e-05
  word rahmat 0.65 0.36 0.14 1.3e-05
  word raib 0.84 0.088 0.4 9.7e-06
  word raih 0.45 0.057 0.058 9.4e-05
  word rais 0.62 0.036 0.45 2.9e-05
  word raja 0.86 0.026 0.51 0.00024
  word rajapools 0.5 0.5 7.1e-05 1.3e-05
  word rajin 0.61 0.069 0.12 2.9e-05
  word raka 0.5 0.5 0.00052 2.6e-05
  word rakabuming 0.41 0.037 0.19 5.8e-05
  word raksasa 0.66 0.071 0.38 3.9e-05
  word rakyat 0.86 0.02 0.19 0.0013
  word ramadan 0.2 0.053 0.11 3.6e-05
  word ramadhan 0.57 0.22 0.12 7.8e-05
  word ramai 0.44 0.02 0.052 9.4e-05
  word ramalan 0.61 0.07 0.15 1.9e-05
  word rambu 0.5 0.5 0.00057 2.3e-05
  word rambut 0.83 0.058 0.19 5.8e-05
  word rame 0.65 0.067 0.081 6.8e-05
  word ramuan 0.62 0.088 0.18 2.9e-05
  word ramzan 0.8 0.07 0.36 6.5e-06
  word ran 0.65 0.088 0.1 2.3e-05
  word rangka 0.65 0.023 0.11 0.0002
  word rangkaian 0.68 0.02 0.11 2.9e-05
  word rangkap 0.6 0.051 0.21 1.3e-05
  word ranking 0.61 0.07 0.17 1.3e-05
  word rano 0.59 0.056 0.34 6.5e-06
  word rans 0.66 0.072 0.45 1.3e-05
  word rapat 0.64 0.026 0.32 0.00018
  word rapel 0.89 0.068 0.37 1.6e-05
  word rapi 0.65 0.067 0.097 2.9e-05
  word rapid 0.83 0.071 0.43 4.9e-05
  word rasa 0.58 0.02 0.093 0.00055
  word rasis 0.76 0.06 0.23 2.3e-05
  word rasul 0.65 0.088 0.14 1.3e-05
  word rasulullah 0.93 0.036 0.44 5.5e-05
  word rata 0.68 0.36 0.067 6.5e-05
  word ratna 0.89 0.056 0.44 2.3e-05
  word rato 0.8 0.051 0.49 1.3e-05
  word ratulangi 0.55 0.07 0.31 6.5e-06
  word ratusan 0.41 0.02 0.22 0.00025
  word rawan 0.45 0.059 0.15 1.3e-05
  word raya 0.55 0.02 0.24 0.00023
  word raymond 0.58 0.046 0.33 6.5e-06
  word razia 0.59 0.036 0.56 2.6e-05
  word rbb 0.41 0.051 0.21 1.3e-05
  word rdmp 0.76 0.052 0.41 3.2e-06
  word reaction 0.65 0.068 0.12 1.3e-05
  word read 0.65 0.037 0.022 0.00016
  word ready 0.6 0.051 0.24 1.3e-05
  word reaksi 0.48 0.037 0.14 5.8e-05
  word real 0.43 0.03 0.13 0.00014
  word realcount 0.73 0.051 0.35 1.3e-05
  word reason 0.68 0.038 0.13 2.3e-05
  word rebusan 0.51 0.044 0.51 4.5e-05
  word rebut 0.66 0.042 0.26 6.2e-05
  word receive 0.65 0.066 0.11 2.9e-05
  word record 0.65 0.072 0.16 1.3e-05
  word recruitment 0.37 0.042 0.12 8.4e-05
  word red 0.45 0.15 0.094 3.6e-05
  word redenominasi 0.27 0.088 0.17 0
  word reel 0.5 0.5 0.00057 1.6e-05
  word reels 0.5 0.5 0.00047 3.6e-05
  word reelsfyp 0.5 0.5 7.1e-05 1.3e-05
  word reelsviral 0.5 0.5 7.1e-05 1.3e-05
  word referendum 0.85 0.058 0.41 2.9e-05
  word referensi 0.65 0.02 0.0077 0.00046
  word reformasi 0.45 0.034 0.096 4.5e-05
  word regional 0.52 0.067 0.22 2.9e-05
  word registrasi 0.83 0.42 0.26 3.6e-05
  word regulasi 0.76 0.06 0.15 3.6e-05
  word reguler 0.6 0.051 0.21 1.9e-05
  word reja 0.5 0.5 7.1e-05 1.3e-05
  word rejeki 0.46 0.055 0.089 7.1e-05
  word rejo 0.5 0.5 7.1e-05 1.3e-05
  word rekaman 0.54 0.02 0.2 0.00025
  word rekan 0.68 0.027 0.04 0.00013
  word rekayasa 0.85 0.02 0.3 4.5e-05
  word rekening 0.9 0.029 0.088 0.00023
  word rekomendasi 0.53 0.053 0.12 6.8e-05
  word rekor 0.65 0.088 0.083 3.9e-05
  word rekruitmen 0.34 0.088 0.14 6.5e-06
  word rekrutmen 0.55 0.02 0.47 0.00027
  word rektor 0.56 0.053 0.37 3.9e-05
  word rel 0.76 0.06 0.23 2.3e-05
  word rela 0.75 0.055 0.4 6.5e-05
  word relatif 0.6 0.035 0.21 1.6e-05
  word relawan 0.78 0.094 0.45 0.00015
  word religion 0.61 0.07 0.17 1.3e-05
  word religius 0.31 0.07 0.24 0
  word remaja 0.56 0.056 0.26 4.2e-05
  word remuk 0.5 0.5 6.2e-05 1.9e-05
  word rencana 0.76 0.17 0.14 0.00029
  word rendah 0.76 0.028 0.089 9.1e-05
  word rendang 0.73 0.051 0.35 1.3e-05
  word renovasi 0.61 0.069 0.13 2.6e-05
  word rentan 0.84 0.04 0.44 1.3e-05
  word renungi 0.5 0.5 7.1e-05 1.3e-05
  word renungkanlah 0.5 0.5 7.1e-05 1.3e-05
  word reports 0.65 0.066 0.14 1.6e-05
  word repost 0.6 0.051 0.21 1.3e-05
  word repot 0.44 0.063 0.13 3.2e-05
  word republik 0.44 0.02 0.039 0.00014
  word resep 0.67 0.088 0.15 4.5e-05
  word resepsi 0.5 0.5 7.1e-05 1.3e-05
  word reshuffle 0.82 0.068 0.33 1.9e-05
  word resident 0.65 0.049 0.16 1.6e-05
  word resiko 0.6 0.051 0.21 1.6e-05
  word resmi 0.64 0.096 0.24 0.0014
  word resor 0.37 0.02 0.21 0
  word resources 0.74 0.07 0.27 1.9e-05
  word respon 0.66 0.02 0.064 6.8e-05
  word respons 0.49 0.02 0.079 4.2e-05
  word responsible 0.65 0.088 0.1 1.6e-05
  word rest 0.65 0.25 0.14 1.3e-05
  word restoran 0.59 0.025 0.26 4.9e-05
  word restu 0.84 0.058 0.28 4.2e-05
  word restycayah 0.5 0.5 7.1e-05 1.3e-05
  word retak 0.58 0.088 0.2 2.9e-05
  word retno 0.52 0.058 0.21 4.5e-05
  word retweet 0.65 0.068 0.12 1.6e-05
  word reuni 0.55 0.072 0.39 1.9e-05
  word revisi 0.45 0.058 0.096 6.2e-05
  word revolusi 0.77 0.026 0.16 5.8e-05
  word rewards 0.72 0.07 0.52 1.6e-05
  word rezeki 0.68 0.055 0.043 9.1e-05
  word rezim 0.77 0.062 0.22 0.00024
  word ri 0.59 0.14 0.24 0.00068
  word riana 0.88 0.068 0.25 1.9e-05
  word rias 0.5 0.5 7.1e-05 1.3e-05
  word riau 0.69 0.17 0.44 9.4e-05
  word riba 0.5 0.5 0.00057 2.3e-05
  word ribu 0.62 0.08 0.33 0.00086
  word ribut 0.67 0.058 0.088 4.5e-05
  word rice 0.82 0.47 0.2 5.2e-05
  word ricuh 0.57 0.02 0.15 5.5e-05
  word rido 0.5 0.5 7.1e-05 1.3e-05
  word ridwan 0.79 0.52 0.58 8.8e-05
  word right 0.76 0.066 0.19 2.9e-05
  word rilis 0.28 0.11 0.19 4.9e-05
  word rina 0.52 0.068 0.28 1.6e-05
  word rindu 0.61 0.047 0.12 4.2e-05
  word ringan 0.92 0.024 0.34 7.1e-05
  word ringgit 0.62 0.07 0.45 9.7e-06
  word ringsek 0.8 0.068 0.42 9.7e-06
  word rip 0.65 0.067 0.11 2.6e-05
  word ris 0.37 0.07 0.2 6.5e-06
  word riset 0.68 0.033 0.097 4.2e-05
  word risiko 0.77 0.02 0.16 4.5e-05
  word risk 0.78 0.056 0.23 1.9e-05
  word risma 0.87 0.058 0.34 4.2e-05
  word rismaharini 0.33 0.068 0.19 0
  word rismon 0.82 0.06 0.4 1.3e-05
  word ristek 0.42 0.07 0.36 6.5e-06
  word ritual 0.88 0.038 0.45 2.3e-05
  word riuh 0.5 0.5 7.1e-05 1.3e-05
  word riyadh 0.73 0.051 0.35 1.3e-05
  word rizal 0.76 0.38 0.23 1.9e-05
  word riziek 0.6 0.031 0.21 1.3e-05
  word rizieq 0.69 0.39 0.64 0.00012
  word riziq 0.8 0.07 0.36 6.5e-06
  word rizky 0.83 0.059 0.44 1.3e-05
  word road 0.68 0.026 0.15 1.9e-05
  word robohkan 0.72 0.036 0.45 2.6e-05
  word robot 0.89 0.033 0.61 2.9e-05
  word rockefeller 0.44 0.068 0.14 1.3e-05
  word rocky 0.89 0.071 0.56 4.2e-05
  word roda 0.83 0.039 0.19 7.1e-05
  word roh 0.73 0.051 0.35 1.3e-05
  word rohani 0.44 0.086 0.035 0.00011
  word rohingnya 0.68 0.056 0.15 1.3e-05
  word rohingya 0.95 0.065 0.68 7.1e-05
  word rojiun 0.65 0.05 0.033 0.00013
  word rokan 0.61 0.38 0.28 3.2e-05
  word roket 0.85 0.038 0.34 2.9e-05
  word rokok 0.93 0.064 0.63 0.00011
  word roma 0.67 0.03 0.13 1.9e-05
  word rombongan 0.57 0.048 0.16 5.2e-05
  word rompi 0.83 0.059 0.26 1.6e-05
  word ronaldo 0.83 0.066 0.62 4.9e-05
  word rong 0.5 0.5 0.0001 4.9e-05
  word rongsokan 0.5 0.5 7.1e-05 1.6e-05
  word rontok 0.5 0.5 6.2e-05 1.6e-05
  word roso 0.5 0.5 0.0001 1.3e-05
  word roti 0.56 0.056 0.3 3.2e-05
  word round 0.65 0.068 0.14 1.3e-05
  word roy 0.82 0.033 0.31 3.6e-05
  word royal 0.69 0.058 0.31 3.2e-05
  word rp 0.58 0.041 0.34 0.0013
  word rrc 0.89 0.056 0.34 4.5e-05
  word rs 0.76 0.02 0.11 0.00027
  word rsd 0.5 0.051 0.24 6.5e-06
  word rsj 0.61 0.029 0.15 1.6e-05
  word rsu 0.76 0.088 0.18 3.2e-05
  word rsud 0.42 0.4 0.27 5.8e-05
  word rsup 0.5 0.5 7.1e-05 1.9e-05
  word rt 0.77 0.035 0.32 0.00028
  word ru 0.79 0.068 0.33 3.2e-06
  word ruah 0.76 0.088 0.18 3.2e-05
  word ruang 0.54 0.02 0.14 0.00015
  word ruas 0.52 0.059 0.26 1.6e-05
  word ruben 0.67 0.059 0.34 6.5e-06
  word rudal 0.84 0.29 0.56 0.00027
  word rudi 0.56 0.048 0.2 6.5e-06
  word rudiana 0.91 0.056 0.51 2.9e-05
  word rudy 0.67 0.059 0.44 1.6e-05
  word ruhut 0.74 0.37 0.31 1.3e-05
  word rujukan 0.65 0.06 0.12 1.3e-05
  word ruko 0.82 0.068 0.42 1.3e-05
  word rumah 0.79 0.083 0.37 0.0012
  word rumble 0.5 0.5 6.2e-05 1.3e-05
  word rumit 0.61 0.07 0.13 1.6e-05
  word rumor 0.44 0.043 0.13 1.9e-05
  word rumpin 0.83 0.051 0.49 6.5e-06
  word rumus 0.5 0.5 7.1e-05 1.3e-05
  word run 0.66 0.036 0.13 2.3e-05
  word runtuh 0.56 0.071 0.4 5.2e-05
  word rusak 0.71 0.12 0.21 0.00033
  word rusia 0.8 0.02 0.51 0.0002
  word russia 0.68 0.056 0.15 1.3e-05
  word russians 0.65 0.072 0.14 1.9e-05
  word rusun 0.85 0.088 0.43 2.6e-05
  word rute 0.31 0.059 0.18 6.5e-06
  word rutin 0.67 0.02 0.11 3.2e-05
  word ruu 0.71 0.064 0.59 0.00011
  word ruupilkada 0.32 0.07 0.24 0
  word rw 0.61 0.047 0.13 2.3e-05
  word ryan 0.76 0.068 0.28 1.3e-05
  word s 0.28 0.02 0.023 0.00056
  word saat 0.37 0.067 0.12 0.0018
  word sabar 0.65 0.087 0.064 5.8e-05
  word sabda 0.55 0.051 0.35 1.3e-05
  word sabotase 0.76 0.068 0.28 1.6e-05
  word sabtu 0.83 0.13 0.13 0.00012
  word sabu 0.89 0.056 0.39 3.9e-05
  word sachet 0.73 0.051 0.35 1.3e-05
  word sadar 0.63 0.069 0.16 0.00018
  word sadayana 0.5 0.5 7.1e-05 1.3e-05
  word saddam 0.61 0.07 0.2 1.3e-05
  word sadewa 0.47 0.021 0.11 3.6e-05
  word sadikin 0.5 0.5 6.2e-05 1.9e-05
  word sadis 0.65 0.067 0.065 6.5e-05
  word safe 0.76 0.088 0.2 2.6e-05
  word safety 0.65 0.088 0.076 3.9e-05
  word sagaranten 0.76 0.052 0.41 3.2e-06
  word saget 0.67 0.058 0.18 3.6e-05
  word sah 0.76 0.034 0.35 0.00011
  word sahabat 0.57 0.035 0.097 0.0001
  word saham 0.69 0.071 0.26 6.5e-05
  word sahih 0.5 0.5 7.1e-05 1.3e-05
  word sahkan 0.53 0.053 0.46 5.8e-05
  word sahroni 0.92 0.055 0.54 5.2e-05
  word said 0.76 0.058 0.31 6.8e-05
  word saifuddin 0.65 0.38 0.12 1.3e-05
  word saing 0.73 0.051 0.35 1.6e-05
  word sains 0.65 0.068 0.11 1.9e-05
  word saja 0.49 0.032 0.045 0.002
  word sakit 0.63 0.14 0.26 0.00071
  word saklawase 0.5 0.5 0.0001 1.3e-05
  word saksi 0.46 0.02 0.16 0.00021
  word sakti 0.57 0.022 0.16 4.9e-05
  word saku 0.5 0.5 0.00057 2.3e-05
  word salah 0.63 0.02 0.059 0.0011
  word salam 0.58 0.04 0.064 0.00024
  word saldo 0.47 0.058 0.34 4.9e-05
  word salemba 0.8 0.07 0.45 1.3e-05
  word sales 0.65 0.067 0.097 4.2e-05
  word salib 0.77 0.072 0.56 3.6e-05
  word saling 0.62 0.026 0.15 6.2e-05
  word salju 0.87 0.056 0.51 3.6e-05
  word salman 0.86 0.044 0.56 8.8e-05
  word salsa 0.61 0.07 0.15 1.6e-05
  word sam 0.57 0.059 0.34 6.5e-06
  word sama 0.51 0.02 0.067 0.002
  word sambil 0.66 0.18 0.14 0.00012
  word sambo 0.88 0.071 0.43 4.2e-05
  word same 0.65 0.072 0.14 1.9e-05
  word sampah 0.82 0.048 0.26 5.5e-05
  word samping 0.57 0.035 0.22 6.5e-05
  word sampit 0.6 0.051 0.21 1.3e-05
  word sampul 0.23 0.023 0.19 6.5e-06
  word samsat 0.65 0.29 0.1 1.6e-05
  word samsul 0.74 0.069 0.22 3.2e-05
  word samsung 0.65 0.088 0.1 1.9e-05
  word samurai 0.6 0.051 0.24 1.3e-05
  word san 0.68 0.36 0.13 1.9e-05
  word sana 0.67 0.02 0.11 0.00036
  word sanak 0.5 0.5 0.00052 3.2e-05
  word sandera 0.42 0.069 0.24 2.6e-05
  word sandi 0.55 0.021 0.43 0.00011
  word sandiaga 0.4 0.02 0.5 4.9e-05
  word sandiwara 0.82 0.067 0.33 2.3e-05
  word sandra 0.9 0.052 0.38 7.1e-05
  word sang 0.66 0.02 0.033 0.00016
  word sangat 0.85 0.02 0.023 0.0011
  word sanggup 0.77 0.058 0.15 6.2e-05
  word sanitizer 0.82 0.089 0.15 1.9e-05
  word sanksi 0.87 0.048 0.4 5.2e-05
  word sanliurfa 0.5 0.5 7.1e-05 1.3e-05
  word santai 0.68 0.042 0.11 3.2e-05
  word santos 0.78 0.068 0.42 9.7e-06
  word santoso 0.76 0.088 0.26 1.3e-05
  word santri 0.84 0.053 0.42 4.9e-05
  word santun 0.78 0.056 0.26 2.9e-05
  word sapi 0.82 0.035 0.47 6.2e-05
  word sapu 0.93 0.065 0.5 9.7e-05
  word sar 0.73 0.089 0.034 1.3e-05
  word sara 0.34 0.027 0.11 3.9e-05
  word saraf 0.73 0.089 0.03 1.9e-05
  word sarah 0.77 0.059 0.26 1.6e-05
  word sarang 0.6 0.051 0.21 1.9e-05
  word sari 0.67 0.055 0.16 7.1e-05
  word sarjana 0.68 0.038 0.11 3.2e-05
  word sarumpaet 0.88 0.059 0.44 1.3e-05
  word saset 0.58 0.088 0.31 6.5e-06
  word sate 0.76 0.088 0.31 1.6e-05
  word satelit 0.67 0.027 0.11 3.6e-05
  word satgas 0.77 0.038 0.37 2.6e-05
  word satire 0.67 0.045 0.096 1.6e-05
  word satpam 0.37 0.07 0.17 1.9e-05
  word satpol 0.89 0.059 0.56 1.9e-05
  word satu 0.69 0.02 0.11 0.0014
  word saudara 0.6 0.02 0.11 0.00067
  word saudari 0.6 0.051 0.11 4.9e-05
  word saudi 0.8 0.18 0.54 0.00021
  word save 0.47 0.056 0.11 2.6e-05
  word saw 0.71 0.027 0.24 5.5e-05
  word sawah 0.54 0.056 0.16 4.9e-05
  word sawit 0.69 0.024 0.38 1.9e-05
  word say 0.81 0.04 0.27 4.2e-05
  word saya 0.48 0.072 0.026 0.003
  word sayang 0.78 0.025 0.041 0.0002
  word sayap 0.76 0.06 0.18 2.9e-05
  word sayuran 0.76 0.058 0.23 4.5e-05
  word sbb 0.65 0.087 0.076 5.2e-05
  word sbbrnya 0.5 0.5 0.0001 1.3e-05
  word sbg 0.73 0.086 0.013 0.00016
  word school 0.59 0.066 0.2 2.6e-05
  word schwab 0.8 0.051 0.49 1.6e-05
  word scientist 0.67 0.059 0.15 1.3e-05
  word scopy 0.6 0.051 0.09 4.5e-05
  word sd 0.66 0.051 0.24 0.00013
  word sdm 0.65 0.067 0.097 3.2e-05
  word sdn 0.91 0.058 0.56 2.9e-05
  word se 0.77 0.02 0.081 0.00013
  word sea 0.78 0.038 0.19 3.2e-05
  word seakan 0.67 0.035 0.12 2.9e-05
  word sebagai 0.35 0.026 0.07 0.0012
  word sebahagian 0.5 0.5 7.1e-05 1.3e-05
  word sebayanya 0.5 0.5 7.1e-05 1.3e-05
  word sebelah 0.76 0.026 0.099 0.00012
  word sebelum 0.51 0.057 0.091 0.00067
  word sebenarnya 0.65 0.072 0.16 1.3e-05
  word sebentar 0.61 0.069 0.074 6.2e-05
  word seberapa 0.73 0.089 0.03 1.3e-05
  word sebuah 0.42 0.02 0.028 0.0012
  word sebuah 0.67 0.066 0.14 1.3e-05
  word secara 0.55 0.02 0.051 0.0016
  word second 0.68 0.056 0.15 1.3e-05
  word security 0.8 0.053 0.25 3.9e-05
  word sederajat 0.48 0.034 0.052 0.00021
  word sederhana 0.78 0.2 0.15 7.1e-05
  word sedhela 0.5 0.5 0.0001 1.6e-05
  word sediahkan 0.5 0.5 0.00057 1.3e-05
  word sediakan 0.67 0.058 0.07 4.9e-05
  word sedih 0.46 0.052 0.032 0.00021
  word sedikit 0.44 0.02 0.029 0.00022
  word see 0.68 0.056 0.097 4.2e-05
  word seekor 0.48 0.056 0.17 4.5e-05
  word seen 0.67 0.059 0.13 1.9e-05
  word segala 0.76 0.02 0.065 0.00017
  word segan 0.73 0.089 0.03 1.9e-05
  word segar 0.44 0.06 0.069 2.9e-05
  word segel 0.84 0.056 0.34 2.9e-05
  word segera 0.65 0.02 0.065 0.0007
  word segitiga 0.6 0.051 0.21 1.3e-05
  word sehat 0.77 0.02 0.032 0.00033
  word sehingga 0.65 0.028 0.016 0.00031
  word seimbang 0.5 0.5 6.2e-05 1.6e-05
  word seiring 0.65 0.045 0.083 2.9e-05
  word sejak 0.47 0.024 0.05 0.00027
  word sejarah 0.82 0.045 0.32 0.00025
  word sejenak 0.5 0.5 0.00057 2.3e-05
  word sejumlah 0.31 0.022 0.06 0.00028
  word sek 0.65 0.06 0.12 2.3e-05
  word sekali 0.42 0.02 0.032 0.00031
  word sekaligus 0.66 0.02 0.047 9.1e-05
  word sekarang 0.72 0.075 0.044 0.0016
  word sekda 0.59 0.026 0.55 4.9e-05
  word sekedar 0.64 0.023 0.071 0.00022
  word sekian 0.78 0.037 0.13 8.1e-05
  word sekilas 0.61 0.069 0.11 3.9e-05
  word sekitar 0.46 0.027 0.029 0.00042
  word sekjen 0.64 0.025 0.4 3.6e-05
  word sekolah 0.93 0.51 0.25 0.00045
  word sekretariat 0.68 0.029 0.13 1.6e-05
  word sekretaris 0.44 0.35 0.084 4.2e-05
  word seks 0.35 0.056 0.15 1.3e-05
  word seksama 0.73 0.089 0.03 1.9e-05
  word seksi 0.67 0.026 0.28 1.3e-05
  word seksual 0.57 0.072 0.24 2.6e-05
  word sektor 0.65 0.087 0.055 4.9e-05
  word sekujur 0.5 0.5 7.1e-05 1.3e-05
  word sekutu 0.62 0.25 0.16 5.5e-05
  word sel 0.68 0.027 0.071 5.2e-05
  word selama 0.72 0.02 0.15 0.00064
  word selamat 0.76 0.099 0.16 0.00074
  word selandia 0.67 0.056 0.38 1.9e-05
  word selang 0.68 0.02 0.15 1.6e-05
  word selapang 0.5 0.051 0.41 6.5e-06
  word selasa 0.65 0.056 0.041 0.00013
  word selatan 0.65 0.047 0.5 0.00033
  word selatan 0.65 0.072 0.11 2.9e-05
  word seleksi 0.63 0.02 0.3 0.00015
  word selengkapnya 0.34 0.02 0.028 0.0004
  word selesai 0.83 0.02 0.096 0.00028
  word selfie 0.67 0.03 0.15 1.9e-05
  word seluler 0.65 0.059 0.076 3.9e-05
  word seluruh 0.63 0.059 0.088 0.0012
  word semangat 0.48 0.03 0.054 9.1e-05
  word semarang 0.45 0.044 0.3 5.2e-05
  word sembako 0.89 0.065 0.53 8.8e-05
  word sembilan 0.5 0.5 0.00052 2.3e-05
  word sembiring 0.73 0.051 0.35 1.3e-05
  word semboyan 0.59 0.051 0.41 6.5e-06
  word sembuh 0.65 0.1 0.22 0.00028
  word semen 0.65 0.088 0.092 4.5e-05
  word semenjak 0.61 0.07 0.17 1.6e-05
  word sementara 0.74 0.061 0.093 0.00035
  word semeru 0.47 0.072 0.36 6.5e-06
  word semesta 0.5 0.5 7.1e-05 1.3e-05
  word semester 0.6 0.051 0.21 1.3e-05
  word semi 0.67 0.15 0.12 2.9e-05
  word seminar 0.62 0.04 0.26 1.6e-05
  word semoga 0.35 0.02 0.0093 0.00077
  word semprot 0.71 0.37 0.34 4.5e-05
  word sempurna 0.65 0.23 0.069 5.2e-05
  word semua 0.78 0.02 0.076 0.002
  word semut 0.58 0.088 0.31 6.5e-06
  word senantiasa 0.5 0.5 6.2e-05 1.6e-05
  word senapan 0.76 0.088 0.2 1.9e-05
  word senayan 0.68 0.029 0.15 2.3e-05
  word send 0.65 0.072 0.13 2.3e-05
  word sendi 0.68 0.072 0.41 3.2e-05
  word sendok 0.65 0.068 0.14 1.3e-05
  word senen 0.76 0.088 0.31 4.5e-05
  word seneng 0.65 0.064 0.065 0.00019
  word sengaja 0.39 0.043 0.083 0.00012
  word sengit 0.5 0.5 8.3e-05 1.9e-05
  word sengketa 0.44 0.025 0.13 1.9e-05
  word seni 0.59 0.021 0.23 2.9e-05
  word senilai 0.51 0.069 0.16 0.00035
  word senin 0.58 0.054 0.06 0.00017
  word senior 0.68 0.023 0.11 3.9e-05
  word senjata 0.7 0.02 0.31 0.00017
  word sensasi 0.61 0.07 0.2 1.6e-05
  word sensitif 0.73 0.089 0.03 1.3e-05
  word sentuh 0.2 0.07 0.2 6.5e-06
  word senyap 0.6 0.051 0.21 1.3e-05
  word senyum 0.5 0.5 6.2e-05 2.3e-05
  word seolah 0.46 0.041 0.06 6.8e-05
  word sepak 0.66 0.07 0.17 9.1e-05
  word sepakat 0.68 0.027 0.31 6.5e-05
  word sepakbola 0.35 0.056 0.15 9.7e-06
  word sepatu 0.82 0.071 0.29 4.5e-05
  word sepeda 0.48 0.052 0.29 8.8e-05
  word sepele 0.58 0.067 0.2 3.2e-05
  word seperti 0.74 0.055 0.11 0.0015
  word sepi 0.66 0.033 0.24 6.2e-05
  word september 0.49 0.085 0.29 0.00022
  word seragam 0.71 0.044 0.43 8.4e-05
  word serahkan 0.67 0.021 0.15 0.0001
  word serakah 0.61 0.041 0.098 4.2e-05
  word serangan 0.66 0.24 0.4 0.00076
  word serangga 0.91 0.04 0.5 3.2e-05
  word serba 0.61 0.07 0.17 1.3e-05
  word serbu 0.71 0.048 0.34 5.2e-05
  word serentak 0.82 0.049 0.31 3.2e-05
  word seret 0.95 0.036 0.41 0.00018
  word serigala 0.82 0.068 0.42 1.3e-05
  word sering 0.72 0.02 0.097 0.00022
  word serius 0.78 0.054 0.094 0.00012
  word serta 0.46 0.02 0.067 0.00087
  word sertifikat 0.62 0.027 0.27 6.5e-05
  word seru 0.65 0.068 0.19 1.3e-05
  word seruan 0.65 0.072 0.13 3.2e-05
  word server 0.59 0.056 0.26 1.9e-05
  word service 0.66 0.02 0.057 7.8e-05
  word sesak 0.76 0.087 0.15 4.9e-05
  word sesi 0.73 0.06 0.03 1.6e-05
  word sesuai 0.76 0.046 0.021 0.00046
  word set 0.66 0.053 0.13 2.6e-05
  word setan 0.65 0.088 0.083 2.3e-05
  word setara 0.77 0.058 0.23 2.6e-05
  word setelah 0.65 0.071 0.13 1.3e-05
  word setengah 0.29 0.07 0.24 0
  word setia 0.39 0.03 0.064 6.2e-05
  word setiap 0.66 0.044 0.088 0.00049
  word setiawan 0.52 0.056 0.41 3.2e-05
  word setimpal 0.36 0.051 0.24 6.5e-06
  word setir 0.6 0.051 0.18 1.3e-05
  word setnov 0.6 0.051 0.18 1.6e-05
  word seto 0.34 0.088 0.17 3.2e-06
  word setop 0.61 0.07 0.2 1.6e-05
  word setor 0.6 0.051 0.21 1.6e-05
  word setuju 0.79 0.04 0.16 0.00025
  word setya 0.36 0.067 0.25 2.6e-05
  word seusai 0.65 0.037 0.11 1.6e-05
  word sewa 0.67 0.038 0.26 4.2e-05
  word sh 0.65 0.031 0.11 2.6e-05
  word shah 0.63 0.04 0.29 1.3e-05
  word shalom 0.5 0.5 7.1e-05 1.3e-05
  word share 0.44 0.35 0.018 0.00051
  word shared 0.67 0.044 0.074 5.8e-05
  word sharing 0.65 0.088 0.12 1.3e-05
  word shg 0.5 0.5 0.00057 2.6e-05
  word shift 0.6 0.051 0.11 4.2e-05
  word shihab 0.45 0.34 0.5 7.1e-05
  word shin 0.63 0.053 0.5 4.5e-05
  word shinta 0.34 0.038 0.17 0
  word shirt 0.78 0.056 0.3 1.3e-05
  word shock 0.67 0.059 0.15 1.6e-05
  word sholat 0.66 0.27 0.43 0.00017
  word shop 0.78 0.056 0.26 1.6e-05
  word shopee 0.81 0.088 0.35 1.9e-05
  word show 0.6 0.02 0.085 3.9e-05
  word si 0.41 0.02 0.062 0.00028
  word sia 0.82 0.088 0.2 2.6e-05
  word siaga 0.74 0.02 0.35 7.5e-05
  word siang 0.55 0.02 0.12 0.00028
  word sianipar 0.34 0.06 0.17 0
  word siap 0.51 0.02 0.14 0.00087
  word siapa 0.46 0.032 0.019 0.00072
  word siaran 0.36 0.034 0.19 2.6e-05
  word siauw 0.59 0.056 0.3 1.3e-05
  word siber 0.67 0.02 0.13 1.9e-05
  word sibolga 0.75 0.059 0.51 1.3e-05
  word sibuk 0.55 0.07 0.18 8.8e-05
  word sidak 0.7 0.051 0.43 1.6e-05
  word sidang 0.76 0.02 0.39 0.00017
  word sidangmk 0.5 0.5 7.1e-05 1.3e-05
  word side 0.65 0.088 0.1 1.3e-05
  word sidoarjo 0.7 0.058 0.55 3.6e-05
  word siesi 0.65 0.072 0.16 1.3e-05
  word sifat 0.76 0.02 0.086 0.00012
  word sigit 0.67 0.039 0.23 4.9e-05
  word signifikan 0.65 0.06 0.076 3.2e-05
  word sih 0.64 0.069 0.052 0.00016
  word sihab 0.6 0.035 0.21 1.3e-05
  word sik 0.5 0.5 7.1e-05 1.9e-05
  word sikap 0.45 0.02 0.051 0.00011
  word sikat 0.82 0.088 0.4 1.3e-05
  word siksa 0.44 0.053 0.13 6.5e-05
  word silahkan 0.44 0.02 0.0087 0.00058
  word silakan 0.82 0.022 0.046 0.00028
  word silaturahmi 0.61 0.047 0.13 1.9e-05
  word siliwangi 0.74 0.07 0.31 1.3e-05
  word siloam 0.77 0.04 0.23 1.9e-05
  word sim 0.86 0.038 0.66 6.8e-05
  word simak 0.65 0.066 0.042 9.4e-05
  word simbol 0.29 0.28 0.13 1.3e-05
  word simbolik 0.5 0.5 7.1e-05 1.3e-05
  word simpang 0.67 0.04 0.13 1.6e-05
  word simpatisan 0.34 0.059 0.18 6.5e-06
  word simulasi 0.66 0.11 0.1 3.2e-05
  word sin 0.5 0.051 0.41 1.3e-05
  word sinagoge 0.81 0.051 0.49 1.3e-05
  word sinar 0.68 0.056 0.31 4.2e-05
  word sinarmas 0.82 0.068 0.42 1.3e-05
  word sindikat 0.43 0.088 0.1 1.6e-05
  word sinetron 0.5 0.5 8.3e-05 1.9e-05
  word singa 0.82 0.088 0.28 3.2e-05
  word singapore 0.93 0.055 0.37 9.1e-05
  word singapura 0.55 0.047 0.45 8.4e-05
  word singgapore 0.5 0.5 0.00052 1.6e-05
  word singkarak 0.85 0.051 0.56 1.6e-05
  word singkat 0.35 0.02 0.087 5.8e-05
  word singkirkan 0.76 0.067 0.16 4.5e-05
  word sini 0.76 0.031 0.042 0.0003
  word sinopsis 0.5 0.5 0.0001 1.9e-05
  word sinovac 0.65 0.41 0.11 1.9e-05
  word sintang 0.32 0.07 0.24 0
  word sintetis 0.77 0.059 0.26 1.6e-05
  word sinyal 0.4 0.029 0.26 3.6e-05
  word sipil 0.55 0.043 0.12 0.00012
  word sipit 0.65 0.088 0.12 1.3e-05
  word sira 0.5 0.5 7.1e-05 1.3e-05
  word siradj 0.32 0.07 0.2 6.5e-06
  word sirait 0.74 0.07 0.31 1.6e-05
  word siregar 0.77 0.027 0.29 1.3e-05
  word sirene 0.6 0.35 0.21 1.3e-05
  word sirine 0.61 0.07 0.15 1.6e-05
  word sirkuit 0.74 0.07 0.31 1.6e-05
  word siroj 0.76 0.068 0.28 1.3e-05
  word sisanya 0.34 0.089 0.048 0
  word sisi 0.68 0.02 0.053 8.8e-05
  word sisihkan 0.82 0.088 0.2 1.9e-05
  word sistem 0.68 0.02 0.17 0.00025
  word siswa 0.56 0.043 0.26 0.0001
  word siswi 0.88 0.071 0.47 4.9e-05
  word sita 0.64 0.026 0.4 9.1e-05
  word site 0.65 0.071 0.13 1.9e-05
  word sitompul 0.76 0.36 0.28 1.3e-05
  word situ 0.67 0.02 0.07 6.5e-05
  word situasi 0.62 0.02 0.095 0.00011
  word situng 0.77 0.059 0.29 1.3e-05
  word situs 0.57 0.02 0.33 0.00016
  word sja 0.5 0.5 6.2e-05 2.3e-05
  word sjafri 0.84 0.056 0.44 1.3e-05
  word sk 0.61 0.058 0.37 4.2e-05
  word skala 0.78 0.02 0.23 2.6e-05
  word skandal 0.67 0.055 0.34 5.5e-05
  word skb 0.82 0.07 0.45 9.7e-06
  word skck 0.5 0.5 0.00052 2.9e-05
  word skema 0.76 0.088 0.17 3.9e-05
  word skenario 0.73 0.056 0.34 3.6e-05
  word skin 0.65 0.088 0.12 1.3e-05
  word skip 0.73 0.089 0.034 1.6e-05
  word skor 0.45 0.02 0.15 1.3e-05
  word skorsing 0.36 0.052 0.29 0
  word slavina 0.67 0.056 0.34 2.6e-05
  word sleep 0.65 0.088 0.14 1.3e-05
  word sleman 0.76 0.088 0.26 1.3e-05
  word sll 0.74 0.054 0.2 1.9e-05
  word slmt 0.6 0.051 0.21 2.6e-05
  word slot 0.55 0.072 0.31 3.2e-05
  word small 0.68 0.056 0.15 1.6e-05
  word smart 0.52 0.059 0.23 1.9e-05
  word smartfren 0.5 0.5 8.3e-05 1.3e-05
  word smash 0.85 0.072 0.52 1.9e-05
  word smg 0.5 0.5 0.00052 4.9e-05
  word smk 0.66 0.046 0.045 0.00038
  word smoga 0.6 0.05 0.13 7.1e-05
  word sms 0.29 0.02 0.14 0.0001
  word snack 0.4 0.058 0.16 4.2e-05
  word sniper 0.77 0.059 0.29 1.3e-05
  word so 0.5 0.5 2.8e-05 8.1e-05
  word soal 0.23 0.02 0.12 0.00032
  word sob 0.5 0.5 7.1e-05 1.3e-05
  word sobat 0.65 0.066 0.051 8.8e-05
  word social 0.65 0.048 0.13 1.9e-05
  word soda 0.34 0.059 0.18 3.2e-06
  word soebandono 0.81 0.051 0.49 9.7e-06
  word soeharto 0.77 0.053 0.25 2.3e-05
  word soekarno 0.28 0.11 0.12 2.6e-05
  word soekarnoputri 0.67 0.13 0.34 2.6e-05
  word soeta 0.6 0.051 0.21 1.3e-05
  word soetta 0.77 0.07 0.36 6.5e-06
  word sofyan 0.76 0.068 0.28 1.3e-05
  word soimah 0.27 0.072 0.19 3.2e-06
  word sok 0.6 0.05 0.1 7.1e-05
  word solar 0.67 0.04 0.13 2.6e-05
  word solidaritas 0.82 0.088 0.11 4.5e-05
  word solo 0.76 0.26 0.41 0.00013
  word solusi 0.51 0.052 0.15 7.1e-05
  word somad 0.62 0.52 0.43 8.1e-05
  word sombong 0.81 0.056 0.31 4.5e-05
  word some 0.74 0.071 0.23 1.6e-05
  word song 0.78 0.056 0.3 1.3e-05
  word sontak 0.65 0.06 0.083 2.9e-05
  word soon 0.65 0.088 0.12 1.3e-05
  word sopir 0.57 0.055 0.34 5.5e-05
  word sopo 0.5 0.5 0.0001 2.9e-05
  word sore 0.64 0.03 0.046 0.00017
  word soro 0.65 0.088 0.17 1.6e-05
  word sorotan 0.73 0.088 0.013 7.5e-05
  word sosial 0.69 0.057 0.12 0.0004
  word sosialisasi 0.59 0.038 0.17 4.9e-05
  word sosok 0.56 0.02 0.19 8.1e-05
  word source 0.65 0.06 0.1 1.3e-05
  word south 0.68 0.038 0.12 2.3e-05
  word southern 0.67 0.059 0.15 1.3e-05
  word spain 0.66 0.046 0.37 2.3e-05
  word spanduk 0.85 0.026 0.61 6.8e-05
  word spanyol 0.61 0.048 0.18 4.2e-05
  word sparks 0.65 0.088 0.12 1.3e-05
  word spbu 0.74 0.027 0.43 5.2e-05
  word speaker 0.79 0.043 0.24 1.9e-05
  word special 0.68 0.029 0.11 3.2e-05
  word speed 0.65 0.068 0.14 1.3e-05
  word spend 0.65 0.068 0.14 1.3e-05
  word sperma 0.65 0.067 0.097 2.6e-05
  word spesial 0.64 0.047 0.14 0.00012
  word spesialis 0.65 0.022 0.13 1.9e-05
  word spg 0.5 0.5 7.1e-05 1.3e-05
  word spider 0.34 0.059 0.15 1.3e-05
  word spiders 0.34 0.088 0.1 1.9e-05
  word spike 0.82 0.068 0.42 1.3e-05
  word sport 0.67 0.058 0.07 4.9e-05
  word spot 0.68 0.056 0.15 1.3e-05
  word spotted 0.65 0.088 0.12 1.3e-05
  word spray 0.76 0.088 0.26 1.3e-05
  word spread 0.65 0.072 0.13 1.9e-05
  word sprei 0.93 0.058 0.56 2.3e-05
  word sr 0.76 0.072 0.27 2.3e-05
  word sri 0.76 0.027 0.68 0.00021
  word srimulyani 0.5 0.5 0.00057 2.6e-05
  word sriwijaya 0.84 0.088 0.4 9.7e-06
  word srta 0.5 0.5 0.0001 1.6e-05
  word stabil 0.67 0.16 0.081 4.5e-05
  word stabilitas 0.61 0.07 0.17 1.3e-05
  word stadion 0.84 0.056 0.28 3.9e-05
  word staf 0.88 0.02 0.15 0.00015
  word stand 0.66 0.072 0.19 2.9e-05
  word standar 0.65 0.023 0.16 1.6e-05
  word staquf 0.82 0.068 0.42 1.3e-05
  word star 0.66 0.054 0.15 1.3e-05
  word starbucks 0.88 0.072 0.57 2.3e-05
  word starlink 0.6 0.07 0.36 3.2e-06
  word start 0.65 0.072 0.16 2.3e-05
  word stasiun 0.71 0.02 0.28 7.5e-05
  word state 0.34 0.04 0.07 3.9e-05
  word state 0.67 0.066 0.12 1.6e-05
  word statement 0.66 0.036 0.15 1.6e-05
  word states 0.67 0.045 0.14 1.3e-05
  word statistik 0.76 0.046 0.25 2.3e-05
  word status 0.55 0.084 0.14 0.00011
  word stay 0.76 0.087 0.15 5.8e-05
  word steel 0.82 0.068 0.42 1.9e-05
  word stempel 0.85 0.067 0.44 2.3e-05
  word steve 0.84 0.056 0.44 1.3e-05
  word stiker 0.89 0.056 0.59 3.9e-05
  word still 0.68 0.056 0.11 3.2e-05
  word stm 0.6 0.051 0.21 1.3e-05
  word stnk 0.76 0.072 0.65 3.6e-05
  word stok 0.65 0.067 0.097 3.2e-05
  word stop 0.66 0.063 0.2 0.00015
  word store 0.65 0.049 0.16 1.9e-05
  word story 0.67 0.034 0.12 2.3e-05
  word strategi 0.77 0.058 0.14 5.5e-05
  word strategis 0.46 0.02 0.071 5.8e-05
  word street 0.76 0.072 0.24 2.3e-05
  word stres 0.56 0.038 0.21 2.9e-05
  word striker 0.75 0.051 0.49 6.5e-06
  word stroke 0.73 0.065 0.47 5.2e-05
  word struk 0.67 0.059 0.44 1.6e-05
  word struktur 0.52 0.04 0.26 1.3e-05
  word stu 0.5 0.5 0.0001 5.8e-05
  word studi 0.76 0.052 0.18 3.6e-05
  word sty 0.44 0.067 0.11 2.6e-05
  word stylish 0.5 0.5 7.1e-05 1.3e-05
  word suami 0.71 0.031 0.13 0.00018
  word suap 0.64 0.052 0.41 7.5e-05
  word suara 0.71 0.082 0.37 0.00051
  word suasana 0.59 0.054 0.099 0.00011
  word suatu 0.66 0.2 0.037 0.00014
  word subhanahu 0.5 0.5 7.1e-05 1.3e-05
  word subhanallah 0.65 0.066 0.046 0.0001
  word subianto 0.72 0.1 0.2 0.00021
  word subroto 0.6 0.051 0.21 1.3e-05
  word subscribe 0.76 0.046 0.25 1.6e-05
  word subsidi 0.63 0.22 0.32 0.00011
  word subuh 0.82 0.067 0.27 3.9e-05
  word suci 0.78 0.037 0.12 7.8e-05
  word suda 0.6 0.035 0.21 2.3e-05
  word sudah 0.62 0.099 0.11 0.0048
  word sudewo 0.59 0.059 0.34 9.7e-06
  word sudi 0.5 0.5 7.1e-05 1.3e-05
  word sudirman 0.82 0.056 0.44 1.6e-05
  word sudut 0.47 0.029 0.11 3.2e-05
  word sufmi 0.6 0.07 0.36 3.2e-06
  word suhu 0.8 0.035 0.21 8.1e-05
  word sujud 0.78 0.056 0.23 2.6e-05
  word suka 0.65 0.023 0.016 0.00032
  word sukabumi 0.61 0.044 0.51 5.2e-05
  word sukoharjo 0.76 0.088 0.26 1.3e-05
  word sukses 0.58 0.048 0.28 6.5e-05
  word sulawesi 0.59 0.16 0.21 0.0001
  word sule 0.87 0.059 0.51 1.6e-05
  word sulit 0.76 0.045 0.058 0.0002
  word sulsel 0.35 0.056 0.15 1.3e-05
  word sultan 0.66 0.036 0.34 3.2e-05
  word sulteng 0.56 0.07 0.36 6.5e-06
  word sulut 0.76 0.068 0.22 1.9e-05
  word sumangga 0.6 0.051 0.29 1.6e-05
  word sumatera 0.61 0.14 0.22 9.4e-05
  word sumatra 0.82 0.036 0.3 3.2e-05
  word sumbangan 0.67 0.02 0.39 6.8e-05
  word sumbar 0.61 0.072 0.35 2.3e-05
  word sumber 0.55 0.082 0.019 0.00054
  word sumedang 0.83 0.03 0.26 1.9e-05
  word sumenep 0.77 0.07 0.36 3.2e-06
  word sumonggo 0.5 0.5 0.0001 2.9e-05
  word sumpah 0.69 0.058 0.28 4.9e-05
  word sumsel 0.33 0.068 0.19 0
  word sumsum 0.67 0.07 0.4 1.3e-05
  word sumut 0.74 0.065 0.59 5.5e-05
  word sunan 0.66 0.022 0.15 1.9e-05
  word sunda 0.77 0.058 0.26 2.6e-05
  word sunday 0.6 0.051 0.21 1.3e-05
  word sungai 0.83 0.36 0.5 8.1e-05
  word sungguh 0.45 0.02 0.043 0.00011
  word sunni 0.82 0.089 0.15 1.9e-05
  word sunter 0.67 0.04 0.18 1.3e-05
  word suntik 0.86 0.063 0.39 0.00016
  word suntingan 0.18 0.02 0.11 2.3e-05
  word sup 0.6 0.052 0.41 3.2e-06
  word super 0.76 0.047 0.12 8.8e-05
  word supervisor 0.6 0.051 0.13 3.2e-05
  word supir 0.65 0.067 0.088 3.9e-05
  word suporter 0.44 0.043 0.14 2.3e-05
  word supoyo 0.5 0.5 0.0001 2.6e-05
  word supply 0.44 0.068 0.14 1.6e-05
  word support 0.65 0.027 0.14 2.3e-05
  word supporter 0.58 0.054 0.29 1.3e-05
  word surabaya 0.78 0.18 0.59 0.00025
  word surakarta 0.75 0.029 0.23 1.6e-05
  word suramadu 0.84 0.059 0.44 9.7e-06
  word surat 0.58 0.28 0.45 0.00048
  word surga 0.59 0.055 0.14 6.5e-05
  word suriah 0.82 0.043 0.31 3.6e-05
  word suruh 0.71 0.07 0.15 0.00013
  word survei 0.66 0.045 0.28 3.9e-05
  word survey 0.65 0.088 0.092 2.3e-05
  word surveyor 0.73 0.089 0.03 1.6e-05
  word surya 0.71 0.053 0.46 5.5e-05
  word suryo 0.76 0.02 0.3 2.9e-05
  word susi 0.55 0.072 0.39 1.9e-05
  word suspect 0.44 0.072 0.14 1.9e-05
  word susu 0.93 0.052 0.41 8.1e-05
  word susulan 0.28 0.068 0.16 6.5e-06
  word susun 0.49 0.052 0.31 7.8e-05
  word suzuki 0.56 0.07 0.36 6.5e-06
  word swalayan 0.9 0.051 0.64 2.3e-05
  word swasembada 0.76 0.068 0.28 1.6e-05
  word swasta 0.52 0.029 0.13 7.1e-05
  word sweeping 0.69 0.059 0.44 9.7e-06
  word swift 0.46 0.072 0.36 6.5e-06
  word swt 0.67 0.056 0.039 0.00015
  word syah 0.36 0.052 0.29 0
  word syahid 0.45 0.058 0.096 4.2e-05
  word syahkan 0.5 0.051 0.35 1.3e-05
  word syahrini 0.73 0.051 0.35 1.3e-05
  word syamsuddin 0.33 0.068 0.19 0
  word syarat 0.56 0.02 0.05 0.00046
  word syariah 0.85 0.053 0.37 3.9e-05
  word syariat 0.67 0.059 0.13 1.9e-05
  word sydney 0.73 0.051 0.35 1.3e-05
  word syekh 0.34 0.04 0.21 0
  word syiah 0.85 0.048 0.38 4.5e-05
  word syihab 0.82 0.067 0.22 2.6e-05
  word syndrome 0.67 0.059 0.44 1.3e-05
  word syok 0.5 0.5 6.2e-05 1.9e-05
  word system 0.82 0.049 0.19 3.6e-05
  word syukur 0.78 0.036 0.1 0.0001
  word syurga 0.6 0.051 0.21 1.3e-05
  word t 0.26 0.02 0.092 0.00026
  word ta 0.52 0.088 0.092 3.6e-05
  word taala 0.5 0.5 0.00052 3.2e-05
  word tablet 0.79 0.036 0.23 1.6e-05
  word tabung 0.72 0.043 0.42 0.00011
  word tadi 0.61 0.02 0.052 0.0003
  word tae 0.63 0.053 0.5 4.5e-05
  word tag 0.77 0.04 0.26 2.3e-05
  word tagihan 0.67 0.27 0.17 9.4e-05
  word tahap 0.83 0.02 0.24 0.00019
  word tahfidz 0.5 0.5 0.00057 2.6e-05
  word tahun 0.67 0.037 0.18 0.0022
  word taipan 0.76 0.067 0.2 2.9e-05
  word taiwan 0.76 0.037 0.24 2.9e-05
  word tajam 0.64 0.038 0.21 3.2e-05
  word takarir 0.65 0.064 0.024 0.00021
  word takbir 0.73 0.065 0.36 7.5e-05
  word take 0.76 0.066 0.26 1.9e-05
  word takkan 0.5 0.089 0.03 2.3e-05
  word taksi 0.62 0.068 0.33 3.2e-06
  word takut 0.32 0.028 0.069 0.0003
  word taman 0.72 0.053 0.34 5.2e-05
  word tamat 0.52 0.067 0.13 6.5e-05
  word tambang 0.88 0.065 0.5 9.7e-05
  word tambora 0.8 0.07 0.45 1.9e-05
  word tampak 0.5 0.02 0.18 7.8e-05
  word tampan 0.61 0.047 0.17 1.9e-05
  word tampung 0.29 0.07 0.2 6.5e-06
  word tamu 0.86 0.02 0.25 7.5e-05
  word tanah 0.67 0.066 0.24 0.00039
  word tanam 0.61 0.07 0.17 1.9e-05
  word tanaman 0.63 0.056 0.17 4.2e-05
  word tanda 0.41 0.02 0.1 0.00032
  word tangan 0.58 0.029 0.2 0.00066
  word tangerang 0.93 0.35 0.48 9.1e-05
  word tanggal 0.26 0.082 0.039 0.00066
  word tanggapan 0.66 0.02 0.079 4.9e-05
  word tanggapi 0.68 0.023 0.11 3.2e-05
  word tangguhkan 0.82 0.44 0.37 1.6e-05
  word tanggul 0.76 0.068 0.5 9.7e-06
  word tangkapan 0.59 0.069 0.4 0.00078
  word tangki 0.73 0.06 0.03 1.9e-05
  word tangkis 0.55 0.051 0.24 9.7e-06
  word tanjung 0.57 0.052 0.35 8.4e-05
  word tanjur 0.28 0.052 0.29 0
  word tank 0.84 0.056 0.44 1.6e-05
  word tanker 0.89 0.02 0.46 3.6e-05
  word tanpa 0.65 0.042 0.12 0.00073
  word tantang 0.47 0.053 0.27 5.5e-05
  word tanya 0.5 0.02 0.061 0.00038
  word taon 0.5 0.5 0.0001 1.9e-05
  word tap 0.65 0.068 0.16 1.3e-05
  word tapen 0.66 0.054 0.17 1.3e-05
  word tapera 0.82 0.068 0.37 1.9e-05
  word tar 0.73 0.089 0.03 1.9e-05
  word tarawih 0.82 0.072 0.39 1.6e-05
  word target 0.76 0.02 0.12 9.7e-05
  word tarif 0.61 0.033 0.27 8.4e-05
  word taring 0.68 0.056 0.15 1.3e-05
  word tarwiyah 0.76 0.068 0.28 1.3e-05
  word tas 0.77 0.2 0.17 4.2e-05
  word taspen 0.84 0.088 0.54 2.3e-05
  word tata 0.76 0.02 0.16 4.9e-05
  word tatanan 0.61 0.07 0.15 1.6e-05
  word tau 0.8 0.071 0.064 0.0015
  word taubat 0.5 0.5 5.5e-05 2.3e-05
  word tauhid 0.8 0.072 0.41 2.9e-05
  word tautan 0.44 0.18 0.6 0.00083
  word tawar 0.68 0.02 0.13 2.3e-05
  word tawaran 0.35 0.066 0.23 3.6e-05
  word tayang 0.45 0.02 0.17 8.1e-05
  word taylor 0.66 0.072 0.45 1.3e-05
  word taz 0.5 0.5 0.0001 3.6e-05
  word tbc 0.41 0.043 0.36 6.5e-06
  word tbk 0.45 0.052 0.047 0.0001
  word tcash 0.64 0.071 0.095 5.8e-05
  word team 0.66 0.071 0.13 7.1e-05
  word tebak 0.62 0.065 0.43 5.5e-05
  word tebet 0.82 0.089 0.15 1.6e-05
  word tebing 0.58 0.088 0.26 1.3e-05
  word tebus 0.73 0.024 0.45 2.9e-05
  word technology 0.82 0.088 0.1 1.9e-05
  word tega 0.78 0.056 0.13 4.5e-05
  word tegak 0.65 0.068 0.14 1.3e-05
  word tegal 0.34 0.059 0.18 9.7e-06
  word tego 0.5 0.5 0.0001 1.9e-05
  word teguh 0.65 0.088 0.12 1.6e-05
  word teguran 0.51 0.056 0.17 4.5e-05
  word teh 0.66 0.071 0.31 6.2e-05
  word tehran 0.61 0.07 0.17 1.3e-05
  word tek 0.61 0.07 0.2 1.3e-05
  word tekan 0.86 0.031 0.23 0.00029
  word teken 0.6 0.051 0.24 1.3e-05
  word teknik 0.65 0.025 0.16 1.9e-05
  word teknis 0.59 0.028 0.15 5.5e-05
  word teknologi 0.36 0.02 0.13 5.8e-05
  word teks 0.57 0.02 0.16 4.9e-05
  word tel 0.73 0.065 0.44 7.1e-05
  word telah 0.51 0.022 0.049 0.0016
  word telak 0.28 0.058 0.12 2.3e-05
  word telanjang 0.77 0.34 0.21 2.9e-05
  word telapak 0.45 0.059 0.13 1.9e-05
  word telat 0.82 0.066 0.081 7.5e-05
  word telegram 0.46 0.071 0.14 6.5e-05
  word telepon 0.67 0.025 0.26 0.0001
  word televisi 0.66 0.049 0.29 3.2e-05
  word telinga 0.67 0.038 0.28 3.9e-05
  word telkom 0.88 0.056 0.51 1.6e-05
  word telkomsel 0.84 0.056 0.38 4.2e-05
  word tell 0.65 0.072 0.11 2.9e-05
  word teller 0.73 0.39 0.026 2.6e-05
  word telor 0.64 0.051 0.35 1.3e-05
  word teluk 0.65 0.088 0.076 4.2e-05
  word telur 0.81 0.044 0.47 6.8e-05
  word tema 0.68 0.038 0.12 1.9e-05
  word teman 0.5 0.19 0.033 0.001
  word tembalang 0.5 0.5 7.1e-05 1.3e-05
  word tembus 0.43 0.053 0.29 6.5e-05
  word tempat 0.76 0.02 0.08 0.0009
  word temperature 0.61 0.07 0.13 2.3e-05
  word temple 0.61 0.07 0.17 1.3e-05
  word tempo 0.44 0.02 0.13 0.00016
  word tempur 0.5 0.035 0.25 9.1e-05
  word temui 0.47 0.072 0.45 1.6e-05
  word temurun 0.6 0.024 0.21 1.3e-05
  word tenaga 0.51 0.33 0.28 0.00027
  word tenang 0.34 0.057 0.058 8.4e-05
  word tenda 0.76 0.067 0.22 2.9e-05
  word tengah 0.51 0.039 0.19 0.00059
  word tenggara 0.3 0.022 0.13 6.8e-05
  word tenggelam 0.84 0.043 0.43 0.00012
  word tenggorokan 0.36 0.068 0.14 9.7e-06
  word tengik 0.74 0.37 0.22 2.9e-05
  word tengkorak 0.83 0.068 0.42 9.7e-06
  word tensi 0.73 0.041 0.03 1.6e-05
  word tentang 0.12 0.02 0.041 0.00052
  word teori 0.68 0.038 0.097 3.6e-05
  word tepat 0.67 0.02 0.025 0.00019
  word tepis 0.23 0.053 0.17 0
  word tepung 0.74 0.056 0.44 2.3e-05
  word terapi 0.67 0.04 0.12 1.9e-05
  word terapkan 0.7 0.035 0.26 7.8e-05
  word terapung 0.6 0.051 0.21 1.3e-05
  word teras 0.76 0.068 0.28 1.3e-05
  word terasa 0.65 0.088 0.083 2.3e-05
  word terbaring 0.77 0.04 0.21 2.6e-05
  word terbendung 0.74 0.07 0.15 1.6e-05
  word tercantum 0.68 0.028 0.11 2.3e-05
  word tercatat 0.46 0.023 0.089 4.5e-05
  word terciduk 0.84 0.056 0.44 1.3e-05
  word terdakwa 0.65 0.06 0.1 1.9e-05
  word terdampar 0.47 0.072 0.39 1.9e-05
  word terendam 0.47 0.038 0.11 3.2e-05
  word terenyuh 0.5 0.5 7.1e-05 1.3e-05
  word tergiur 0.5 0.5 6.2e-05 1.9e-05
  word tergulung 0.82 0.087 0.26 7.5e-05
  word terhadap 0.37 0.02 0.093 0.0006
  word terhalang 0.5 0.5 7.1e-05 1.3e-05
  word terhubung 0.6 0.051 0.13 3.6e-05
  word teriak 0.5 0.043 0.19 9.7e-05
  word terigu 0.76 0.051 0.35 9.7e-06
  word terik 0.5 0.5 0.00057 2.3e-05
  word terima 0.66 0.15 0.19 0.0012
  word terimakasih 0.27 0.034 0.047 0.00015
  word terinfeksi 0.82 0.02 0.27 0.0001
  word terinspirasi 0.43 0.041 0.26 9.7e-06
  word terintegrasi 0.73 0.089 0.026 1.9e-05
  word terjadi 0.67 0.066 0.12 1.9e-05
  word terjajah 0.5 0.5 7.1e-05 1.3e-05
  word terjang 0.39 0.047 0.41 7.1e-05
  word terjangkau 0.6 0.051 0.21 1.3e-05
  word terjangkit 0.29 0.072 0.31 1.3e-05
  word terjebak 0.65 0.069 0.18 3.2e-05
  word terjemahan 0.68 0.02 0.021 0.00027
  word terjerat 0.47 0.059 0.29 9.7e-06
  word terjun 0.92 0.26 0.4 6.5e-05
  word terjungkal 0.82 0.089 0.15 1.6e-05
  word terkait 0.17 0.036 0.15 0.00037
  word terkejut 0.45 0.029 0.066 5.5e-05
  word terkuak 0.86 0.058 0.34 4.2e-05
  word terlajur 0.5 0.5 0.00057 1.3e-05
  word terlambat 0.81 0.35 0.057 0.00018
  word terlampir 0.65 0.068 0.11 1.9e-05
  word terlanjur 0.73 0.088 0.026 2.9e-05
  word terlibat 0.48 0.071 0.21 0.00017
  word terlihat 0.86 0.11 0.097 0.0015
  word terlilit 0.76 0.088 0.26 1.3e-05
  word termunafik 0.85 0.088 0.48 2.6e-05
  word ternak 0.78 0.056 0.21 3.6e-05
  word ternyata 0.37 0.02 0.13 0.0015
  word teror 0.81 0.02 0.25 4.5e-05
  word teroris 0.61 0.27 0.39 0.0001
  word terorisme 0.78 0.02 0.21 3.6e-05
  word terowongan 0.82 0.068 0.33 9.7e-06
  word terpampang 0.67 0.021 0.12 2.6e-05
  word terpantau 0.73 0.089 0.03 1.6e-05
  word terpeleset 0.81 0.051 0.49 9.7e-06
  word terpencil 0.5 0.5 6.2e-05 1.9e-05
  word terpublikasi 0.66 0.19 0.032 0.0001
  word terrorist 0.76 0.072 0.24 2.9e-05
  word tersambar 0.58 0.088 0.31 6.5e-06
  word tersangka 0.7 0.18 0.48 0.0002
  word tersebar 0.5 0.06 0.13 0.00054
  word tersebut 0.18 0.02 0.035 0.0024
  word tersedia 0.78 0.038 0.056 0.0002
  word tersentuh 0.74 0.07 0.27 1.9e-05
  word terserah 0.73 0.051 0.35 1.3e-05
  word tersirat 0.5 0.5 7.1e-05 1.3e-05
  word tersisa 0.82 0.047 0.14 0.00011
  word tertawa 0.65 0.067 0.088 5.5e-05
  word tertentu 0.76 0.035 0.037 0.00029
  word tertera 0.66 0.02 0.086 3.9e-05
  word tertibkan 0.5 0.5 5e-05 2.9e-05
  word tertimbun 0.51 0.088 0.31 3.2e-06
  word tertular 0.62 0.058 0.28 3.2e-05
  word terurai 0.47 0.07 0.36 3.2e-06
  word tes 0.66 0.043 0.35 0.00013
  word test 0.51 0.065 0.21 5.2e-05
  word testimoni 0.49 0.072 0.46 1.6e-05
  word tetangga 0.43 0.024 0.06 0.00017
  word tetap 0.66 0.02 0.21 0.00064
  word tetesan 0.36 0.052 0.29 0
  word tewas 0.52 0.15 0.3 0.00024
  word texas 0.82 0.045 0.34 2.6e-05
  word text 0.76 0.072 0.24 1.9e-05
  word thailand 0.82 0.18 0.45 0.00016
  word than 0.65 0.071 0.13 2.6e-05
  word that 0.39 0.044 0.036 0.00011
  word the 0.6 0.02 0.12 0.00056
  word their 0.65 0.04 0.09 3.9e-05
  word them 0.67 0.066 0.16 1.3e-05
  word there 0.49 0.066 0.14 1.6e-05
  word these 0.66 0.053 0.1 2.6e-05
  word they 0.65 0.048 0.086 3.9e-05
  word thi 0.67 0.051 0.49 9.7e-06
  word thing 0.65 0.072 0.19 1.3e-05
  word think 0.67 0.058 0.12 2.3e-05
  word thinking 0.61 0.07 0.17 1.3e-05
  word this 0.6 0.03 0.025 0.00019
  word thohir 0.56 0.066 0.51 4.2e-05
  word thomas 0.68 0.2 0.13 1.3e-05
  word thr 0.52 0.053 0.3 3.2e-05
  word thu 0.67 0.051 0.49 1.6e-05
  word thumbnail 0.67 0.068 0.096 3.2e-05
  word ti 0.76 0.046 0.25 1.9e-05
  word tiada 0.45 0.058 0.088 4.2e-05
  word tiang 0.57 0.033 0.35 2.3e-05
  word tiba 0.8 0.02 0.17 0.0003
  word tibo 0.5 0.5 0.0001 1.9e-05
  word tidak 0.66 0.045 0.13 0.0067
  word tidur 0.82 0.02 0.19 0.00014
  word tiga 0.34 0.056 0.17 0.00016
  word tik 0.61 0.069 0.098 4.5e-05
  word tiket 0.23 0.043 0.054 9.4e-05
  word tiktok 0.31 0.02 0.22 0.0003
  word tikus 0.52 0.072 0.24 2.6e-05
  word tilang 0.76 0.065 0.41 4.9e-05
  word tim 0.62 0.02 0.12 0.00039
  word timah 0.44 0.053 0.42 3.9e-05
  word timbul 0.34 0.059 0.15 9.7e-06
  word time 0.54 0.035 0.058 7.8e-05
  word timnas 0.76 0.034 0.49 0.00031
  word timnasindonesia 0.5 0.5 7.1e-05 1.3e-05
  word timor 0.66 0.053 0.56 2.6e-05
  word timses 0.78 0.056 0.3 1.6e-05
  word timur 0.37 0.037 0.13 0.00027
  word tina 0.73 0.051 0.35 1.3e-05
  word tindakan 0.6 0.02 0.059 0.00051
  word tinggal 0.6 0.12 0.14 0.00043
  word tinggi 0.67 0.031 0.24 0.00056
  word tingkat 0.7 0.02 0.044 0.00035
  word tinimbang 0.5 0.5 0.0001 1.6e-05
  word tionghoa 0.53 0.022 0.3 2.9e-05
  word tipe 0.76 0.088 0.26 1.9e-05
  word tips 0.65 0.072 0.13 2.3e-05
  word tirta 0.47 0.059 0.29 1.3e-05
  word tiruan 0.092 0.02 0.078 2.6e-05
  word tisu 0.67 0.058 0.38 2.3e-05
  word titik 0.82 0.022 0.14 9.7e-05
  word titipan 0.6 0.051 0.21 1.3e-05
  word tito 0.56 0.027 0.38 1.9e-05
  word tituler 0.81 0.051 0.49 9.7e-06
  word tjahaja 0.65 0.15 0.14 1.9e-05
  word tjahjanto 0.65 0.088 0.12 1.3e-05
  word tk 0.65 0.087 0.092 6.8e-05
  word tka 0.84 0.064 0.47 0.0001
  word tki 0.81 0.053 0.5 5.8e-05
  word tkn 0.76 0.06 0.31 1.3e-05
  word tkp 0.73 0.06 0.03 1.9e-05
  word tkw 0.76 0.087 0.12 5.8e-05
  word tlog 0.5 0.5 0.0001 1.3e-05
  word tni 0.79 0.11 0.57 0.00075
  word tntg 0.5 0.5 0.0001 1.3e-05
  word to 0.58 0.1 0.048 0.00036
  word toba 0.76 0.088 0.26 1.3e-05
  word tobacco 0.61 0.07 0.17 1.3e-05
  word today 0.77 0.039 0.13 5.5e-05
  word toh 0.5 0.5 6.2e-05 1.6e-05
  word tohir 0.65 0.068 0.12 1.6e-05
  word toilet 0.77 0.059 0.29 1.3e-05
  word tok 0.61 0.069 0.098 6.5e-05
  word token 0.91 0.056 0.55 3.9e-05
  word toko 0.82 0.035 0.16 0.0001
  word tokoh 0.48 0.02 0.16 8.4e-05
  word tokopedia 0.44 0.088 0.12 1.3e-05
  word tokyo 0.53 0.059 0.29 1.3e-05
  word tol 0.91 0.39 0.53 0.00016
  word tolak 0.73 0.02 0.36 0.00054
  word told 0.76 0.072 0.31 1.3e-05
  word toleransi 0.65 0.067 0.075 4.9e-05
  word tolol 0.61 0.07 0.17 1.6e-05
  word tolong 0.61 0.17 0.051 0.00071
  word tom 0.82 0.053 0.6 3.9e-05
  word tombol 0.65 0.086 0.032 0.00011
  word tommy 0.4 0.04 0.21 3.2e-06
  word ton 0.7 0.053 0.5 4.9e-05
  word tone 0.6 0.051 0.21 1.3e-05
  word tongkat 0.87 0.06 0.28 2.9e-05
  word too 0.68 0.056 0.15 1.3e-05
  word top 0.65 0.088 0.12 2.3e-05
  word topan 0.76 0.068 0.28 1.9e-05
  word topi 0.84 0.056 0.26 1.9e-05
  word topik 0.68 0.029 0.13 1.6e-05
  word toraja 0.77 0.07 0.45 9.7e-06
  word tornado 0.85 0.072 0.41 3.6e-05
  word total 0.64 0.03 0.23 0.00022
  word toutie 0.6 0.051 0.21 1.3e-05
  word tower 0.67 0.059 0.15 1.6e-05
  word toyota 0.91 0.056 0.47 4.5e-05
  word tpa 0.5 0.5 0.00057 2.6e-05
  word tpq 0.5 0.5 0.00052 3.2e-05
  word tps 0.47 0.038 0.15 1.3e-05
  word tradisi 0.65 0.2 0.14 1.6e-05
  word tradisional 0.65 0.046 0.11 2.6e-05
  word traffic 0.8 0.059 0.29 9.7e-06
  word tragedi 0.68 0.038 0.097 4.2e-05
  word tragis 0.44 0.088 0.076 3.6e-05
  word trainee 0.73 0.088 0.026 2.6e-05
  word training 0.58 0.088 0.2 2.3e-05
  word trans 0.67 0.056 0.31 3.9e-05
  word transaksi 0.72 0.02 0.2 0.0001
  word transfer 0.76 0.041 0.19 0.0002
  word transformasi 0.5 0.5 7.1e-05 1.3e-05
  word transgender 0.48 0.028 0.34 6.5e-06
  word transjakarta 0.73 0.038 0.51 1.9e-05
  word translate 0.62 0.02 0.44 1.6e-05
  word transmigrasi 0.76 0.067 0.22 2.6e-05
  word transport 0.65 0.06 0.092 2.3e-05
  word transportasi 0.67 0.027 0.075 4.9e-05
  word trauma 0.61 0.07 0.2 1.3e-05
  word travel 0.68 0.056 0.12 1.9e-05
  word treaty 0.47 0.059 0.34 6.5e-06
  word trend 0.65 0.068 0.12 1.6e-05
  word trending 0.67 0.023 0.07 5.8e-05
  word tresna 0.6 0.051 0.29 1.3e-05
  word tri 0.33 0.049 0.16 1.3e-05
  word trial 0.65 0.06 0.12 1.6e-05
  word tribunnews 0.65 0.02 0.084 2.9e-05
  word triliun 0.71 0.39 0.34 0.00032
  word tropis 0.83 0.067 0.3 2.6e-05
  word trserang 0.5 0.5 7.1e-05 1.3e-05
  word truck 0.67 0.058 0.12 2.3e-05
  word true 0.68 0.056 0.13 1.6e-05
  word truk 0.51 0.02 0.41 6.2e-05
  word trump 0.8 0.39 0.63 0.00023
  word truth 0.67 0.039 0.12 3.6e-05
  word try 0.77 0.054 0.29 1.3e-05
  word tsamara 0.33 0.068 0.19 3.2e-06
  word tsel 0.5 0.5 0.0001 2.6e-05
  word tsm 0.73 0.051 0.35 1.3e-05
  word tsunami 0.86 0.03 0.65 0.00015
  word ttg 0.65 0.045 0.12 4.5e-05
  word tua 0.66 0.027 0.077 0.00022
  word tuan 0.58 0.02 0.21 0.0001
  word tuangkan 0.5 0.5 0.00043 3.9e-05
  word tuanya 0.59 0.058 0.19 3.9e-05
  word tuban 0.78 0.056 0.26 2.9e-05
  word tubuh 0.47 0.096 0.18 0.00026
  word tucker 0.6 0.051 0.21 1.3e-05
  word tuduhan 0.3 0.026 0.18 7.1e-05
  word tugu 0.65 0.035 0.11 2.6e-05
  word tuhan 0.51 0.029 0.063 0.00014
  word tujuan 0.56 0.02 0.06 0.00027
  word tujuh 0.33 0.039 0.11 3.2e-05
  word tuk 0.65 0.087 0.083 6.8e-05
  word tukang 0.66 0.052 0.18 8.1e-05
  word tukar 0.81 0.19 0.38 0.00011
  word tulang 0.74 0.055 0.25 5.8e-05
  word tularkan 0.51 0.24 0.26 1.3e-05
  word tulisan 0.22 0.06 0.075 0.00039
  word tulungagung 0.58 0.068 0.33 6.5e-06
  word tulus 0.61 0.069 0.13 2.9e-05
  word tumbal 0.65 0.088 0.12 1.6e-05
  word tumbang 0.73 0.021 0.29 5.5e-05
  word tumben 0.5 0.5 7.1e-05 1.3e-05
  word tumbuh 0.71 0.036 0.3 6.8e-05
  word tumor 0.77 0.039 0.19 3.6e-05
  word tumpah 0.77 0.022 0.23 2.6e-05
  word tumpukan 0.59 0.039 0.19 3.9e-05
  word tunai 0.72 0.02 0.19 0.00026
  word tunda 0.53 0.028 0.26 5.5e-05
  word tunduk 0.65 0.067 0.075 4.9e-05
  word tunggakan 0.34 0.02 0.34 6.5e-06
  word tunggal 0.78 0.028 0.16 4.5e-05
  word tunggu 0.45 0.02 0.035 0.00019
  word tunjangan 0.76 0.07 0.079 0.00012
  word tunjuk 0.61 0.031 0.28 0.00014
  word tuntas 0.65 0.046 0.097 3.2e-05
  word turbo 0.65 0.067 0.061 5.2e-05
  word turbulensi 0.87 0.088 0.4 9.7e-06
  word turis 0.65 0.056 0.51 2.9e-05
  word turkey 0.76 0.088 0.23 1.6e-05
  word turki 0.76 0.02 0.67 7.8e-05
  word turkiye 0.82 0.089 0.15 1.9e-05
  word turn 0.66 0.054 0.13 1.6e-05
  word turun 0.74 0.02 0.23 0.00056
  word turut 0.66 0.02 0.041 0.00013
  word tusuk 0.44 0.072 0.13 2.6e-05
  word tutup 0.66 0.071 0.37 0.00039
  word tuwek 0.5 0.5 0.0001 1.3e-05
  word tuyul 0.74 0.07 0.31 1.3e-05
  word tv 0.67 0.2 0.18 0.00029
  word tweet 0.78 0.044 0.2 3.2e-05
  word twitter 0.39 0.051 0.042 0.00025
  word two 0.65 0.037 0.17 1.3e-05
  word tx 0.5 0.5 0.0001 6.5e-05
  word type 0.65 0.06 0.12 1.3e-05
  word u 0.57 0.02 0.19 0.00016
  word uang 0.53 0.25 0.36 0.0013
  word uap 0.87 0.027 0.31 4.5e-05
  word uas 0.49 0.25 0.47 2.9e-05
  word ucapan 0.7 0.061 0.15 0.00029
  word ucrania 0.87 0.056 0.41 3.2e-05
  word ucul 0.5 0.5 0.0001 1.3e-05
  word ud 0.5 0.5 7.1e-05 2.3e-05
  word udang 0.62 0.07 0.45 9.7e-06
  word uea 0.65 0.068 0.14 1.3e-05
  word ufo 0.67 0.059 0.44 1.3e-05
  word ugak 0.5 0.5 0.0001 0.00017
  word ugal 0.56 0.07 0.36 6.5e-06
  word ugalan 0.56 0.07 0.36 6.5e-06
  word ugm 0.89 0.25 0.62 9.7e-05
  word ui 0.46 0.37 0.21 3.9e-05
  word uighur 0.84 0.056 0.34 2.9e-05
  word ujar 0.76 0.17 0.061 0.00017
  word uji 0.49 0.099 0.1 7.8e-05
  word ujian 0.78 0.038 0.23 2.9e-05
  word ujug 0.6 0.051 0.29 3.9e-05
  word ujung 0.67 0.02 0.16 0.00011
  word uk 0.59 0.056 0.26 1.9e-05
  word ukm 0.47 0.058 0.23 2.3e-05
  word ukraina 0.75 0.35 0.33 5.8e-05
  word ukraine 0.61 0.07 0.2 1.3e-05
  word ukuran 0.23 0.058 0.088 4.5e-05
  word ulah 0.91 0.042 0.34 6.5e-05
  word ulama 0.71 0.098 0.21 0.00025
  word ulan 0.5 0.5 0.0001 3.2e-05
  word ulang 0.68 0.06 0.18 0.00045
  word ular 0.63 0.36 0.26 0.0001
  word ulasan 0.61 0.07 0.17 1.3e-05
  word ultah 0.29 0.07 0.2 6.5e-06
  word ulur 0.5 0.051 0.41 6.5e-06
  word um 0.5 0.5 7.1e-05 1.6e-05
  word umar 0.77 0.024 0.26 2.3e-05
  word umat 0.39 0.14 0.2 0.00033
  word umkm 0.76 0.055 0.47 6.2e-05
  word ummat 0.76 0.087 0.13 5.8e-05
  word umpan 0.65 0.068 0.14 1.3e-05
  word umr 0.74 0.069 0.2 3.9e-05
  word umroh 0.9 0.18 0.14 0.00011
  word umum 0.45 0.12 0.18 0.00067
  word umur 0.85 0.039 0.2 0.00029
  word un 0.83 0.071 0.41 8.4e-05
  word undangan 0.76 0.02 0.32 0.0006
  word under 0.65 0.066 0.16 1.3e-05
  word undian 0.75 0.17 0.53 0.00029
  word unesa 0.88 0.07 0.45 9.7e-06
  word unesco 0.7 0.051 0.41 1.3e-05
  word unggahan 0.5 0.11 0.0053 0.00065
  word unggas 0.55 0.051 0.21 1.3e-05
  word ungkap 0.39 0.02 0.047 0.00024
  word uni 0.63 0.027 0.16 4.5e-05
  word unik 0.5 0.5 0.00052 3.9e-05
  word unit 0.61 0.02 0.098 0.00021
  word united 0.67 0.034 0.14 1.9e-05
  word universitas 0.65 0.02 0.22 0.00014
  word university 0.45 0.02 0.069 5.2e-05
  word unlimited 0.5 0.5 7.1e-05 1.9e-05
  word uno 0.5 0.02 0.5 4.9e-05
  word unsur 0.65 0.025 0.1 3.2e-05
  word untuk 0.48 0.11 0.17 0.0072
  word up 0.84 0.02 0.18 6.8e-05
  word upacara 0.6 0.28 0.41 3.2e-05
  word upah 0.49 0.36 0.26 4.5e-05
  word upaya 0.77 0.02 0.072 0.00013
  word update 0.68 0.054 0.043 0.00013
  word upeti 0.6 0.07 0.36 3.2e-06
  word upin 0.81 0.051 0.49 9.7e-06
  word upload 0.65 0.06 0.12 1.3e-05
  word urat 0.9 0.056 0.26 3.6e-05
  word urfa 0.5 0.5 7.1e-05 1.3e-05
  word us 0.19 0.036 0.057 8.4e-05
  word usah 0.76 0.087 0.1 9.4e-05
  word usaha 0.73 0.02 0.16 0.00065
  word usai 0.33 0.02 0.34 0.00022
  word used 0.46 0.066 0.11 1.9e-05
  word user 0.67 0.023 0.074 0.00013
  word username 0.5 0.5 8.3e-05 0.00013
  word usia 0.9 0.02 0.11 0.00042
  word using 0.76 0.066 0.3 1.6e-05
  word usir 0.83 0.063 0.5 0.00016
  word usman 0.87 0.056 0.34 2.6e-05
  word uss 0.65 0.088 0.12 1.6e-05
  word ustadz 0.55 0.52 0.39 0.00018
  word usulan 0.73 0.16 0.39 0.0001
  word usung 0.9 0.02 0.29 5.2e-05
  word usus 0.86 0.058 0.41 3.6e-05
  word usut 0.76 0.026 0.26 8.1e-05
  word utama 0.58 0.11 0.031 0.00035
  word utang 0.79 0.51 0.42 0.00019
  word utara 0.72 0.17 0.39 0.00024
  word utas 0.5 0.5 8.3e-05 1.9e-05
  word utuh 0.54 0.056 0.15 4.5e-05
  word utusan 0.56 0.056 0.34 2.3e-05
  word uud 0.83 0.039 0.28 3.6e-05
  word uya 0.74 0.07 0.31 1.9e-05
  word uyghur 0.66 0.067 0.33 2.6e-05
  word uym 0.33 0.068 0.19 0
  word uzbekistan 0.58 0.056 0.51 1.9e-05
  word uztaz 0.36 0.052 0.29 0
  word v 0.85 0.027 0.11 0.00011
  word va 0.61 0.068 0.42 1.6e-05
  word vaccinated 0.61 0.07 0.15 1.3e-05
  word vaccination 0.65 0.088 0.12 1.3e-05
  word vaccines 0.65 0.068 0.11 1.6e-05
  word vaksin 0.84 0.047 0.81 0.00045
  word valid 0.44 0.02 0.044 7.5e-05
  word var 0.74 0.069 0.18 4.5e-05
  word varian 0.66 0.037 0.27 1.6e-05
  word variasi 0.5 0.5 6.2e-05 2.3e-05
  word vario 0.5 0.5 6.2e-05 1.6e-05
  word vatikan 0.78 0.038 0.26 2.3e-05
  word vegas 0.39 0.088 0.17 0
  word velodrome 0.8 0.07 0.45 1.3e-05
  word venezuela 0.85 0.088 0.38 2.9e-05
  word vercel 0.5 0.5 6.2e-05 1.6e-05
  word verifikasi 0.67 0.02 0.16 6.5e-05
  word veronica 0.76 0.088 0.26 1.3e-05
  word versi 0.65 0.023 0.14 2.6e-05
  word very 0.77 0.058 0.21 3.2e-05
  word vespa 0.6 0.051 0.13 2.6e-05
  word veteran 0.65 0.049 0.14 1.9e-05
  word vi 0.5 0.5 5.5e-05 2.3e-05
  word via 0.29 0.031 0.04 0.00016
  word victims 0.66 0.054 0.15 1.3e-05
  word video 0.23 0.1 0.45 0.0015
  word vietnam 0.88 0.1 0.36 5.2e-05
  word vilar 0.5 0.5 7.1e-05 1.3e-05
  word vina 0.64 0.066 0.47 4.9e-05
  word violets 0.65 0.088 0.12 1.3e-05
  word viral 0.59 0.051 0.074 0.00084
  word virall 0.5 0.5 0.00052 3.2e-05
  word virus 0.72 0.12 0.45 0.00068
  word visa 0.77 0.058 0.19 3.9e-05
  word vision 0.61 0.07 0.15 1.6e-05
  word vit 0.5 0.5 0.00057 1.6e-05
  word vital 0.76 0.06 0.26 1.3e-05
  word vitamin 0.82 0.088 0.26 3.9e-05
  word viva 0.35 0.02 0.18 3.2e-06
  word vladimir 0.93 0.027 0.57 4.9e-05
  word voli 0.55 0.056 0.51 1.9e-05
  word volly 0.6 0.051 0.21 1.3e-05
  word volume 0.65 0.02 0.14 1.6e-05
  word volvo 0.61 0.37 0.17 1.6e-05
  word voting 0.82 0.072 0.45 1.6e-05
  word voucher 0.82 0.071 0.47 5.5e-05
  word vs 0.62 0.2 0.32 0.00019
  word vt 0.5 0.5 3.8e-05 5.5e-05
  word vulkanik 0.65 0.02 0.44 9.7e-06
  word w 0.65 0.087 0.076 4.9e-05
  word waalaikum 0.5 0.5 7.1e-05 1.3e-05
  word waalaikumsalam 0.5 0.5 7.1e-05 1.6e-05
  word wabah 0.7 0.064 0.38 0.00011
  word wabarakatuh 0.65 0.034 0.061 7.5e-05
  word wabarokatuh 0.5 0.5 0.00052 3.2e-05
  word wacana 0.44 0.023 0.088 4.5e-05
  word waduh 0.76 0.067 0.16 4.5e-05
  word wag 0.61 0.036 0.17 1.3e-05
  word wagub 0.73 0.056 0.41 3.2e-05
  word wah 0.5 0.5 0.00057 3.6e-05
  word wahai 0.85 0.059 0.24 6.8e-05
  word wahana 0.58 0.088 0.26 1.3e-05
  word wahid 0.47 0.038 0.15 1.9e-05
  word wahyu 0.59 0.026 0.3 1.3e-05
  word wainalillahi 0.5 0.5 7.1e-05 1.3e-05
  word wainnailaihi 0.5 0.5 6.2e-05 1.6e-05
  word wajah 0.52 0.044 0.28 7.8e-05
  word wajar 0.58 0.043 0.17 3.9e-05
  word wajib 0.54 0.18 0.15 0.0004
  word wakaf 0.74 0.07 0.17 1.3e-05
  word wakanda 0.5 0.5 6.2e-05 1.6e-05
  word wakapolri 0.77 0.07 0.36 3.2e-06
  word wakil 0.52 0.042 0.21 0.00034
  word waktu 0.61 0.029 0.085 0.00058
  word wal 0.61 0.047 0.17 1.3e-05
  word walaupun 0.81 0.02 0.15 0.0001
  word wali 0.43 0.02 0.29 5.8e-05
  word walikota 0.48 0.044 0.18 7.5e-05
  word walk 0.47 0.056 0.15 1.6e-05
  word wamen 0.56 0.07 0.36 6.5e-06
  word wamena 0.86 0.068 0.5 1.9e-05
  word wanita 0.52 0.02 0.11 0.00043
  word want 0.66 0.053 0.1 3.2e-05
  word wantimpres 0.6 0.07 0.36 6.5e-06
  word wanxiang 0.55 0.051 0.41 6.5e-06
  word wapres 0.46 0.069 0.35 0.00012
  word war 0.76 0.044 0.14 5.5e-05
  word warahmatullahi 0.61 0.046 0.062 9.4e-05
  word warehouse 0.5 0.5 7.1e-05 1.3e-05
  word warga 0.51 0.098 0.29 0.0012
  word warganet 0.67 0.02 0.064 4.9e-05
  word warisan 0.6 0.024 0.21 2.6e-05
  word warisman 0.83 0.059 0.44 1.3e-05
  word warkop 0.87 0.059 0.45 1.9e-05
  word warna 0.86 0.45 0.097 0.00022
  word warning 0.49 0.053 0.1 2.6e-05
  word warohmatullohi 0.5 0.5 7.1e-05 1.3e-05
  word wartawan 0.66 0.022 0.15 1.6e-05
  word warung 0.47 0.023 0.31 4.5e-05
  word was 0.71 0.022 0.09 7.5e-05
  word waseso 0.81 0.051 0.43 1.6e-05
  word washington 0.77 0.053 0.23 2.6e-05
  word wasiat 0.49 0.068 0.28 6.5e-06
  word wasit 0.74 0.052 0.5 8.1e-05
  word waspada 0.58 0.02 0.092 0.00039
  word watch 0.78 0.028 0.26 1.9e-05
  word water 0.34 0.045 0.16 1.6e-05
  word waw 0.5 0.5 7.1e-05 1.6e-05
  word wawancara 0.37 0.02 0.12 6.2e-05
  word way 0.66 0.036 0.17 1.3e-05
  word wb 0.5 0.5 2.6e-05 0.0001
  word wc 0.8 0.069 0.32 3.2e-05
  word we 0.65 0.043 0.036 0.00011
  word web 0.67 0.02 0.064 6.2e-05
  word website 0.67 0.02 0.06 7.5e-05
  word wef 0.68 0.056 0.51 2.3e-05
  word welcome 0.65 0.068 0.14 1.6e-05
  word were 0.65 0.059 0.07 4.2e-05
  word wesi 0.5 0.5 0.0001 1.6e-05
  word wesley 0.81 0.051 0.49 9.7e-06
  word west 0.86 0.037 0.38 2.6e-05
  word what 0.65 0.045 0.09 3.9e-05
  word whatsap 0.38 0.19 0.22 0.001
  word when 0.67 0.044 0.068 4.2e-05
  word which 0.67 0.044 0.074 3.9e-05
  word white 0.44 0.033 0.13 1.6e-05
  word who 0.77 0.02 0.28 0.00016
  word why 0.78 0.056 0.21 3.6e-05
  word wib 0.65 0.12 0.033 0.00016
  word wibowo 0.83 0.058 0.34 2.6e-05
  word widjiatno 0.82 0.089 0.15 1.9e-05
  word widodo 0.23 0.18 0.069 0.00016
  word wifi 0.73 0.051 0.35 1.9e-05
  word wijaya 0.77 0.36 0.21 3.2e-05
  word wikipedia 0.68 0.35 0.15 1.3e-05
  word wilayah 0.44 0.02 0.11 0.00052
  word will 0.74 0.062 0.095 8.8e-05
  word william 0.65 0.072 0.52 1.3e-05
  word win 0.65 0.072 0.14 1.3e-05
  word winata 0.37 0.07 0.17 9.7e-06
  word wiranto 0.55 0.049 0.31 2.9e-05
  word wisata 0.57 0.071 0.093 8.4e-05
  word wisatawan 0.83 0.058 0.34 2.6e-05
  word wisma 0.61 0.088 0.17 3.9e-05
  word wisuda 0.66 0.088 0.4 1.3e-05
  word wit 0.6 0.051 0.24 2.6e-05
  word wita 0.73 0.06 0.03 1.3e-05
  word with 0.72 0.02 0.084 0.00018
  word wkwk 0.5 0.5 0.0001 1.6e-05
  word wkwkwk 0.5 0.5 8.3e-05 1.3e-05
  word wkwkwkwk 0.5 0.5 8.3e-05 1.6e-05
  word wkwkwkwkwk 0.5 0.5 7.1e-05 1.3e-05
  word wlo 0.36 0.052 0.29 0
  word wna 0.35 0.053 0.34 3.6e-05
  word wni 0.8 0.065 0.3 9.4e-05
  word wolbachia 0.93 0.058 0.56 2.3e-05
  word woman 0.65 0.071 0.15 1.3e-05
  word wondr 0.73 0.051 0.35 1.3e-05
  word wonosobo 0.88 0.068 0.42 1.3e-05
  word wonq 0.31 0.052 0.29 0
  word woow 0.5 0.5 0.00057 2.3e-05
  word work 0.49 0.066 0.16 1.6e-05
  word world 0.59 0.064 0.085 0.00011
  word worms 0.34 0.088 0.17 0
  word would 0.65 0.071 0.17 1.6e-05
  word wow 0.44 0.067 0.065 6.5e-05
  word wowo 0.65 0.067 0.11 2.9e-05
  word woy 0.5 0.5 7.1e-05 1.9e-05
  word wr 0.5 0.5 2.5e-05 0.00011
  word wrn 0.67 0.066 0.19 1.6e-05
  word wrwb 0.5 0.5 7.1e-05 1.3e-05
  word wuhan 0.93 0.024 0.5 7.8e-05
  word wujud 0.78 0.055 0.099 0.0001
  word ww 0.5 0.5 5.5e-05 2.6e-05
  word x 0.31 0.021 0.035 0.00033
  word xanana 0.61 0.07 0.17 1.3e-05
  word xi 0.84 0.056 0.34 2.9e-05
  word xinjiang 0.67 0.059 0.44 1.3e-05
  word xmax 0.6 0.051 0.13 1.9e-05
  word xpander 0.61 0.069 0.074 5.2e-05
  word xx 0.5 0.5 7.1e-05 0.00017
  word y 0.77 0.057 0.15 9.7e-05
  word ya 0.8 0.079 0.021 0.0018
  word yaa 0.67 0.036 0.039 0.00018
  word yaah 0.5 0.5 0.0001 1.3e-05
  word yaallah 0.5 0.5 7.1e-05 1.6e-05
  word yah 0.61 0.067 0.074 0.00013
  word yahudi 0.93 0.052 0.39 0.00012
  word yahya 0.71 0.072 0.52 2.6e-05
  word yai 0.5 0.5 6.2e-05 1.9e-05
  word yaitu 0.65 0.02 0.028 0.00046
  word yak 0.6 0.051 0.35 2.3e-05
  word yakin 0.77 0.02 0.088 0.00014
  word yakni 0.65 0.02 0.042 0.0001
  word yamaha 0.66 0.059 0.38 1.3e-05
  word yaman 0.77 0.022 0.53 9.1e-05
  word yang 0.66 0.13 0.13 0.012
  word yani 0.76 0.068 0.28 1.3e-05
  word yaqut 0.46 0.072 0.27 1.9e-05
  word yasin 0.76 0.088 0.26 1.3e-05
  word yatim 0.93 0.056 0.42 3.9e-05
  word yayasan 0.45 0.27 0.081 4.9e-05
  word ye 0.5 0.5 6.2e-05 2.3e-05
  word year 0.61 0.063 0.3 2.3e-05
  word yel 0.62 0.068 0.33 6.5e-06
  word yemen 0.42 0.07 0.15 1.6e-05
  word yeon 0.82 0.067 0.33 2.6e-05
  word yerusalem 0.74 0.07 0.31 1.9e-05
  word yes 0.65 0.067 0.11 3.6e-05
  word yesus 0.62 0.37 0.13 7.5e-05
  word ygsalah 0.5 0.5 7.1e-05 1.3e-05
  word yi 0.6 0.051 0.21 1.3e-05
  word yme 0.5 0.5 6.2e-05 1.6e-05
  word yo 0.6 0.05 0.16 6.5e-05
  word yoga 0.65 0.06 0.12 1.3e-05
  word yogyakarta 0.69 0.047 0.56 0.00011
  word yohanes 0.9 0.088 0.2 1.9e-05
  word yong 0.63 0.027 0.46 5.2e-05
  word yordania 0.82 0.088 0.35 1.9e-05
  word york 0.92 0.033 0.54 3.9e-05
  word you 0.76 0.36 0.06 0.00018
  word your 0.78 0.064 0.078 0.00013
  word youtube 0.73 0.036 0.081 0.00021
  word yra 0.5 0.5 6.2e-05 1.9e-05
  word yth 0.65 0.057 0.026 0.00019
  word yuan 0.74 0.07 0.31 1.3e-05
  word yudhi 0.67 0.022 0.13 1.9e-05
  word yudhoyono 0.65 0.088 0.12 1.6e-05
  word yuk 0.67 0.086 0.08 0.00011
  word yunus 0.82 0.088 0.4 1.3e-05
  word yusril 0.8 0.072 0.61 3.2e-05
  word yusuf 0.72 0.053 0.34 4.5e-05
  word z 0.5 0.5 6.2e-05 1.6e-05
  word zaidul 0.76 0.068 0.28 1.3e-05
  word zakat 0.84 0.056 0.26 1.9e-05
  word zakir 0.85 0.068 0.5 1.9e-05
  word zaman 0.66 0.035 0.047 9.4e-05
  word zat 0.46 0.21 0.13 7.1e-05
  word zaytun 0.89 0.056 0.51 2.3e-05
  word zealand 0.77 0.058 0.23 2.9e-05
  word zelensky 0.82 0.088 0.35 1.9e-05
  word zina 0.76 0.067 0.22 2.6e-05
  word zionis 0.88 0.02 0.36 5.8e-05
  word zionist 0.65 0.068 0.14 1.3e-05
  word zon 0.83 0.059 0.44 1.6e-05
  word zona 0.9 0.052 0.33 7.5e-05
  word zuckerberg 0.85 0.088 0.43 2.6e-05
  word zulfirman 0.36 0.052 0.29 0
  word zulkifli 0.28 0.038 0.12 2.3e-05
  word السلام 0.5 0.5 6.2e-05 1.9e-05
  word الله 0.5 0.5 6.2e-05 1.9e-05
  word عليكم 0.5 0.5 7.1e-05 1.3e-05
  word وبركاته 0.5 0.5 6.2e-05 1.9e-05
  word ورحمة 0.5 0.5 6.2e-05 1.9e-05
  means 0 akan 0.13 ada 0.057
  means 00 di 0.098 tanggal 0.062 lewat 0.043
  means 000 juta 0.35 000 0.33 bantuan 0.1 tautan 0.061 rp 0.053
  means 002 surat 0.12
  means 01 01 0.62 dan 0.053 amin 0.029 1 0.027 terkait 0.027
  means 02 02 0.56 oleh 0.13 count 0.061 2024 0.022 februari 0.022
  means 03 03 0.24 ke 0.066 anies 0.062 dan 0.056 2024 0.036 suara 0.035
  means 04 di 0.061
  means 05 karena 0.22 indonesia 0.07
  means 07 undangan 0.33
  means 08 tidak 0.092
  means 0822 whatsap 0.3
  means 1 1 0.65 di 0.064 dari 0.026 pki 0.021
  means 10 10 0.92
  means 100 100 0.52 giveaway 0.025 hari 0.024
  means 11 di 0.16 11 0.14 ke 0.083 pada 0.062 2025 0.053 warga 0.043 gunung 0.031 aksi 0.026
  means 110 pt 0.26
  means 12 12 0.74 kota 0.032
  means 125 2024 0.036
  means 13 di 0.11 19 0.046 tidak 0.034 pemerintah 0.027 sudah 0.027 yang 0.024 covid 0.023
  means 1320 korupsi 0.34 jokowi 0.041
  means 14 14 0.75 dahsyat 0.038 tidak 0.028
  means 15 15 0.59 menang 0.072 oleh 0.036 anies 0.026
  means 16 16 0.38 di 0.24 pada 0.023
  means 17 17 0.48 di 0.12 al 0.042 bukti 0.023 dari 0.02
  means 18 18 0.68 mau 0.048 tautan 0.039
  means 19 19 0.88 covid 0.083
  means 2 2 0.78 dan 0.095
  means 20 20 0.73 puluhan 0.048
  means 200 200 0.41 uang 0.13 bagi 0.11 3 0.057 facebook 0.038
  means 2000 pt 0.064
  means 2012 yang 0.021
  means 2014 jokowi 0.19 prabowo 0.051 orang 0.033
  means 2015 orang 0.081 covid 0.06
  means 2016 aksi 0.15 china 0.095 ahok 0.095 di 0.065 pada 0.035 dalam 0.027
  means 2017 di 0.08 jika 0.064 habib 0.055 permen 0.052 rizieq 0.044 palestina 0.042 untuk 0.036 ahok 0.034 akan 0.033 presiden 0.033 mengandung 0.027
  means 2018 2018 0.56 klarifikasi 0.17 foto 0.049 berita 0.021
  means 2019 yang 0.22 2019 0.16 bantah 0.086 jumat 0.072 informasi 0.072 melalui 0.051 foto 0.038 di 0.036 tersebut 0.028 sholat 0.024 dari 0.023
  means 2020 2020 0.35 covid 0.27 19 0.11 ini 0.031 orang 0.024 kota 0.022
  means 2021 video 0.38 2022 0.13 ini 0.077 juta 0.048 hari 0.035 2021 0.031 saat 0.023
  means 2022 pidato 0.11 foto 0.034 kebakaran 0.032
  means 2023 2023 0.26 saat 0.18 gibran 0.059 di 0.028 jokowi 0.025 dalam 0.022
  means 2024 2024 0.96
  means 2025 2025 0.66 tautan 0.18 pendaftaran 0.026
  means 2026 2026 0.94 tautan 0.021
  means 21 ada 0.23 bumi 0.12 21 0.12 kepala 0.11 ini 0.037 ke 0.027 video 0.02
  means 212 212 0.63 klarifikasi 0.054 aksi 0.042
  means 22 22 0.15 demo 0.1 di 0.098 2024 0.062 ternyata 0.024 china 0.022
  means 2257 untuk 0.045 bpjs 0.03 bantuan 0.02
  means 23 23 0.67 timnas 0.036
  means 24 24 0.39 gambar 0.11 oleh 0.1 pada 0.032 1 0.029
  means 25 25 0.82 di 0.032 dan 0.025
  means 250 250 0.63 biaya 0.054
  means 26 di 0.071 dari 0.053 kebakaran 0.045 anak 0.038
  means 27 dunia 0.058
  means 271 timah 0.053
  means 28 28 0.46 akan 0.042
  means 29 29 0.45 di 0.099
  means 3 3 0.75 di 0.042 yang 0.035 tiga 0.024 ii 0.022
  means 30 30 0.92
  means 300 300 0.46 untuk 0.11 besar 0.041
  means 31 31 0.6 hasil 0.024
  means 32 tidak 0.18
  means 35 35 0.6
  means 38 38 0.61
  means 4 4 0.59 dan 0.053 bumi 0.052 di 0.038 gempa 0.032
  means 40 40 0.55
  means 400 400 0.49
  means 41 di 0.048
  means 45 dari 0.25 tautan 0.13 buka 0.07 internet 0.036
  means 47 47 0.5
  means 5 5 0.89
  means 50 50 0.92
  means 500 500 0.34 janji 0.1 bri 0.1 bank 0.095 berantai 0.071 dari 0.054 pesan 0.034 rp 0.032
  means 5000 5000 0.48 ke 0.076
  means 52 52 0.43
  means 6 6 0.41 bantah 0.12 dan 0.065 dengan 0.05 tahun 0.027 jadi 0.025
  means 60 60 0.41
  means 600 600 0.28 wapres 0.15 murah 0.14 motor 0.1 gibran 0.083 mempromosikan 0.079 program 0.023
  means 62 akun 0.46 whatsap 0.32 berisi 0.079
  means 7 7 0.58 dalam 0.058 di 0.031 akhirnya 0.028
  means 70 70 0.47 rp 0.057 di 0.031
  means 700 700 0.36
  means 71 71 0.36 resmi 0.1 beras 0.081 program 0.066 alih 0.049 gratis 0.044 ke 0.038 rp 0.033
  means 75 75 0.59
  means 8 8 0.56 demo 0.054 di 0.029 undangan 0.024
  means 80 ke 0.033
  means 800 pendaftaran 0.12
  means 812 whatsap 0.24 akun 0.19
  means 823 akun 0.39
  means 88 usaha 0.1
  means 9 9 0.41 tengah 0.032 tambang 0.027
  means 900 bantuan 0.046
  means 98 modal 0.12 usaha 0.1 98 0.081 baswedan 0.03
  means 99 bansos 0.047 video 0.043 sumatera 0.033 harimau 0.025 damai 0.022
  means a akun 0.21 ada 0.13 whatsap 0.092 di 0.09 dan 0.08 dengan 0.078 untuk 0.05 bupati 0.032 tni 0.024
  means abah anies 0.18 ke 0.089
  means abdul abdul 0.49 uas 0.083 polri 0.059 uang 0.058 klarifikasi 0.021
  means abdulaziz nama 0.28 raja 0.23 salman 0.17 foto 0.069
  means abnur kemenpan 0.16 ribu 0.11 bantah 0.067
  means abu abu 0.5 untuk 0.072
  means acak bagi 0.084
  means acara acara 0.33 presiden 0.12 ini 0.1 jokowi 0.061 di 0.059 foto 0.053 buka 0.034
  means acc pinjaman 0.036
  means aceh aceh 0.97
  means act act 0.41
  means actor 19 0.057
  means ada ada 0.29 di 0.15 dan 0.074 yang 0.049 jadi 0.047 tidak 0.039 dari 0.033 ke 0.026
  means adalah di 0.14 dari 0.089 video 0.087 dan 0.066 yang 0.062 untuk 0.039 indonesia 0.037 dengan 0.035 jokowi 0.027 rp 0.023 serangan 0.02
  means adanya di 0.14 2024 0.065 karena 0.041 barat 0.029 undian 0.028 dan 0.026 bank 0.025
  means adapun berantai 0.15 oleh 0.059
  means adek karena 0.16 pesan 0.092
  means adian adian 0.7 napitupulu 0.041
  means adidas kecurangan 0.16
  means adik di 0.057
  means admin tiktok 0.18 whatsap 0.16 rp 0.1 juta 0.082 nomor 0.064 pinjaman 0.034 uang 0.027 akun 0.026
  means administrasi lowongan 0.1 2024 0.073 kerja 0.066 bumn 0.031 pendaftaran 0.026
  means administrative surat 0.16
  means adzan adzan 0.55 video 0.072 takbir 0.042
  means afc afc 0.42 piala 0.19
  means aff aff 0.74
  means afp yang 0.089 video 0.07
  means afrika afrika 0.84
  means after video 0.26
  means against video 0.021
  means agama agama 0.63 kemenag 0.3
  means agar agar 0.33 dan 0.22 di 0.092 dengan 0.064 ada 0.056 dari 0.055 yang 0.038 untuk 0.02
  means agenda agenda 0.76
  means ago foto 0.1
  means agregat tentang 0.11
  means agunan pinjaman 0.39
  means agung agung 0.2 dukuh 0.14 menimpa 0.14 panas 0.13 desa 0.11 erupsi 0.062 hujan 0.054 kembali 0.042 batu 0.038 dari 0.026
  means agus agus 0.64
  means agustus agustus 0.81 2024 0.036
  means ahli ahli 0.38 19 0.12 covid 0.11 vaksin 0.086 membunuh 0.069 saksi 0.025 takut 0.025 kabur 0.025 saya 0.025
  means ahmad ahmad 0.82 raffi 0.056 bisnis 0.025
  means ahok ahok 0.91
  means ahy ahy 0.69 turun 0.067
  means ai video 0.26 dana 0.063 tni 0.06 ilegal 0.049 iran 0.034 bantuan 0.03 umum 0.025 banjir 0.022 bagi 0.021
  means aids aids 0.21 darah 0.19 imbauan 0.13 impor 0.13 berbahaya 0.085 thailand 0.074 karena 0.064
  means air air 0.96
  means airlines airlines 0.68
  means ajak ajak 0.62 menggunakan 0.098
  means ajukan melalui 0.11 nomor 0.071 layanan 0.053 pinjaman 0.039
  means akan akan 0.91 untuk 0.022
  means akbar oleh 0.15 video 0.045
  means akbp polisi 0.4 polres 0.28 klarifikasi 0.066 di 0.064
  means akhirnya akhirnya 0.58 dan 0.17 dengan 0.04 di 0.032 yang 0.03 pada 0.026 video 0.024
  means akibat akibat 0.76 karena 0.05
  means akp anak 0.22 penculikan 0.14
  means akses pesan 0.16 tautan 0.026
  means aksi aksi 0.89 demo 0.036
  means aktif dunia 0.23 aktif 0.22 meninggal 0.12 tidak 0.038
  means aktivitas dunia 0.065 erupsi 0.06 gunung 0.057
  means akui akui 0.72 02 0.1
  means akun akun 0.17 juta 0.07 dengan 0.061 bagi 0.061 yang 0.048 dari 0.046 pada 0.038 undian 0.037 hadiah 0.031 giveaway 0.03 untuk 0.026 bank 0.025 dan 0.023 mengatasnamakan 0.021
  means al al 0.76 ini 0.081 di 0.023
  means alam alam 0.55 di 0.15 maret 0.05 pada 0.023
  means alamat facebook 0.1
  means alasan pesan 0.049 tidak 0.034 karena 0.022 video 0.021
  means alat alat 0.76 dan 0.035 gratis 0.033
  means alexis alexis 0.64
  means alhamdulillah resmi 0.19 facebook 0.17 akun 0.12 akhirnya 0.11 prabowo 0.048 menteri 0.045 pada 0.025
  means ali presiden 0.16
  means aliansi aliansi 0.4
  means alias jadi 0.22 motor 0.13 terkait 0.069 warga 0.042 polisi 0.04 jokowi 0.034 yang 0.022 2017 0.021
  means alih alih 0.6 indonesia 0.1 untuk 0.034 anggaran 0.027 bpjs 0.021
  means all di 0.099 ke 0.032
  means allah video 0.46 di 0.22 orang 0.085 yang 0.055 tidak 0.036 dan 0.021
  means almarhum dunia 0.18 sudah 0.17 meninggal 0.12
  means almarhumah meninggal 0.095
  means alphard undian 0.24 bank 0.2 hadiah 0.17 tautan 0.028
  means alumni reuni 0.26
  means aman aman 0.59 karena 0.099 21 0.031 datang 0.029
  means amanah tiktok 0.19 bupati 0.088 bagi 0.061 rp 0.042
  means ambalat ambalat 0.79
  means ambon akan 0.13
  means ambruk ambruk 0.66
  means amerika as 0.38 amerika 0.29 kebakaran 0.023 iran 0.022
  means amin amin 0.43 baswedan 0.055 anies 0.046 maruf 0.043 dan 0.035 wapres 0.031 saja 0.028
  means ampel akun 0.056
  means an whatsap 0.12 ada 0.12 oleh 0.087 di 0.055 dan 0.023 yang 0.021 foto 0.021
  means anak anak 0.98
  means analisis china 0.034
  means ancam ancam 0.89 akan 0.036
  means anda anda 0.19 tautan 0.19 dari 0.17 dan 0.1 untuk 0.081 bisa 0.05 pendaftaran 0.034 bagi 0.023
  means aneh yang 0.31 luar 0.068 bisa 0.067 karena 0.047 dan 0.041
  means angeles angeles 0.58
  means anggaran anggaran 0.53 untuk 0.14 dari 0.11 ke 0.043
  means anggota anggota 0.91
  means angin angin 0.77 akibat 0.081 2024 0.028
  means angka angka 0.53 giveaway 0.084 indonesia 0.041 dengan 0.034 rp 0.021
  means angkasa rekruitmen 0.23 angkasapura 0.23 airport 0.07
  means angkat angkat 0.7 ribu 0.076 klarifikasi 0.042 tidak 0.033
  means angket angket 0.83
  means anies anies 0.93 baswedan 0.055
  means aniesbaswedan anies 0.05
  means animasi animasi 0.69
  means anis anies 0.58 baswedan 0.27
  means anjing anjing 0.89
  means ansor banser 0.37
  means antam antam 0.72
  means antara dan 0.25 antara 0.092 vs 0.081 senjata 0.051 17 0.043 yang 0.042 bantah 0.04 jadi 0.035 presiden 0.028 pada 0.025 terkait 0.022 saat 0.022 dalam 0.021
  means antaranews isu 0.28 beri 0.22 terkait 0.071 2018 0.044 pada 0.026 klarifikasi 0.023 di 0.02
  means anti kanker 0.2 aksi 0.11 warga 0.089 vaksin 0.069 covid 0.052
  means antibodi kesehatan 0.27 19 0.093 vaksin 0.066 covid 0.064
  means antri foto 0.26
  means anung anung 0.47 pilkada 0.22
  means anwar anwar 0.65
  means apa dengan 0.15 gambar 0.094 di 0.078 video 0.074 jokowi 0.07 penjelasan 0.045 terkait 0.03 dan 0.029 yang 0.02
  means apabila jika 0.12 2024 0.064
  means apakah atau 0.13 menggunakan 0.079 tidak 0.062 beli 0.046 vaksin 0.044 belum 0.043 di 0.041 19 0.023 jadi 0.022
  means apalagi ternyata 0.37 tersebut 0.053 di 0.046
  means apapun tautan 0.22 apapun 0.14 gebyar 0.097 undian 0.06 pendaftaran 0.049 bank 0.027
  means aparat aparat 0.19
  means aparatur dari 0.022
  means apbn ke 0.044
  means api api 0.88
  means aplikasi whatsap 0.2 baru 0.14 aplikasi 0.026
  means app pendaftaran 0.26 tautan 0.063
  means apple apple 0.7
  means april april 0.56 psb 0.072 jalan 0.054 kota 0.04 di 0.025
  means aqil aqil 0.76
  means aqua aqua 0.33 air 0.21 bodoh 0.077 ternyata 0.058 indonesia 0.043 dengan 0.042 mineral 0.024
  means ar bagi 0.054
  means arab arab 0.94
  means archive dan 0.1 video 0.062
  means are video 0.46 amerika 0.027
  means area klarifikasi 0.083 terkait 0.062 foto 0.058 video 0.032
  means arif informasi 0.11 penjelasan 0.062 tersebut 0.058
  means arifson berbahaya 0.031
  means arit arit 0.43 bendera 0.064 uang 0.056 logo 0.045
  means armada china 0.18
  means around ke 0.27 virus 0.13
  means arrohah pasca 0.21 subuh 0.18 cimahi 0.11 ustadz 0.085 hilang 0.08 sholat 0.074
  means artikel akan 0.19 jokowi 0.091 akhirnya 0.073 indonesia 0.072 sebagai 0.055 gempa 0.031 seluruh 0.028 palestina 0.027 2024 0.022 sebelum 0.022 bisa 0.022 tersebut 0.021
  means artis artis 0.25 nose 0.13 rina 0.12 dunia 0.079
  means arus di 0.041 klarifikasi 0.032
  means arya abu 0.086 janda 0.079
  means as as 0.9 ke 0.021
  means asal asal 0.39 di 0.045 dan 0.03 ada 0.027 china 0.02
  means asam asam 0.47 bisa 0.33 sakit 0.071
  means asap asap 0.49 di 0.13
  means asean asean 0.36 indonesia 0.11 tersebut 0.11 tahun 0.051 negara 0.037 akan 0.032
  means aset aset 0.89
  means asia asia 0.41
  means asian games 0.086 indonesia 0.033
  means asing asing 0.88 indonesia 0.028
  means asli jokowi 0.15 video 0.13 foto 0.11 artikel 0.07 gambar 0.067 asli 0.066 untuk 0.03 bagi 0.029 orang 0.026 di 0.021 putin 0.02
  means asman kemenpan 0.16 ribu 0.11 bantah 0.067
  means asn asn 0.52 guru 0.085 sekolah 0.073
  means assalammualaikum berbahaya 0.098 makanan 0.048 thailand 0.032
  means assalamualaikum akun 0.15 pesan 0.089 bupati 0.082 whatsap 0.067
  means astagfirullah di 0.05
  means asteroid asteroid 0.39 hantam 0.15 inilah 0.13 datang 0.1 yang 0.07
  means astra astra 0.43
  means at orang 0.18 video 0.036 foto 0.024
  means atas atas 0.48 di 0.11 terkait 0.1 klarifikasi 0.062 tidak 0.039 untuk 0.021 ke 0.021
  means atau tidak 0.047 saat 0.034 prabowo 0.034 di 0.031 uang 0.03 bagi 0.029 atau 0.029 dan 0.027 masuk 0.026 haji 0.021 dana 0.021 beli 0.02
  means atlet covid 0.041
  means atm atm 0.77 mesin 0.027 saldo 0.026 center 0.021
  means atmosfer di 0.032 yang 0.028
  means atribut yang 0.047
  means aturan aturan 0.54 dilarang 0.24 prabowo 0.024
  means audio mempromosikan 0.057 bantuan 0.027
  means australia australia 0.8 video 0.038 bantuan 0.021
  means aviv aviv 0.73 serangan 0.13
  means awal awal 0.37 besar 0.048 ke 0.025 tidak 0.025 mau 0.022
  means awan gunung 0.11
  means ayah ayah 0.32 dijual 0.14
  means ayam ayam 0.37 konsumsi 0.032 dan 0.031 bisa 0.021
  means ayo pendaftaran 0.14 tautan 0.14
  means azab ini 0.44 quran 0.093 dan 0.069 orang 0.053
  means azan masjid 0.41
  means b akun 0.24 b 0.23 whatsap 0.16 tidak 0.045 akan 0.021 dalam 0.02
  means babak babak 0.64
  means babi babi 0.94
  means baby dari 0.14 bayi 0.11
  means baca baca 0.26 video 0.1 pada 0.077 guncang 0.073 2024 0.048 secara 0.047 magnitudo 0.031 februari 0.03
  means back dan 0.024
  means badai badai 0.87
  means badan badan 0.22 pendaftaran 0.19 akan 0.085 klarifikasi 0.066 isu 0.064 di 0.025
  means baduy baduy 0.4
  means bagaimana dan 0.19 tengah 0.073 di 0.069 yang 0.065 akan 0.048 luar 0.037 prabowo 0.036 video 0.03 diambil 0.025 beredar 0.021 beri 0.02
  means bagi bagi 0.75 juta 0.052 di 0.035 dan 0.027
  means bahan bahan 0.37 dan 0.21 yang 0.11 mengandung 0.051 orang 0.027 telah 0.021 vaksin 0.02
  means bahasa bahasa 0.4 di 0.14 sk 0.088 presiden 0.033 menggunakan 0.028 warga 0.027 dan 0.025
  means bahkan jadi 0.38 anak 0.19 di 0.12 karena 0.025 sudah 0.023
  means bahlil bahlil 0.73 esdm 0.2
  means bahwa di 0.097 yang 0.063 uang 0.058 tidak 0.052 dan 0.048 untuk 0.048 sebagai 0.046 dengan 0.041 rp 0.035 dari 0.035 oleh 0.029 klarifikasi 0.026 pada 0.023 indonesia 0.021 polisi 0.021
  means bahwasannya untuk 0.033
  means baik di 0.28 untuk 0.11 dan 0.047 baik 0.044 jika 0.035 presiden 0.03 kembali 0.025 klarifikasi 0.022 video 0.021
  means baim baim 0.65 orang 0.15
  means baju ke 0.028 dan 0.021
  means bakri bpjs 0.19 besar 0.16 bantuan 0.084 program 0.04 rp 0.038
  means baku video 0.043
  means balai klarifikasi 0.19 untuk 0.048
  means balasan usai 0.26 serangan 0.13 video 0.061
  means baliho baliho 0.67
  means balikpapan balikpapan 0.54
  means balistik laut 0.03
  means bambang surabaya 0.083
  means bandang bandang 0.75
  means bandar ada 0.076
  means bandara bandara 0.87
  means bandung bandung 0.85
  means bangka di 0.13
  means bangkalan bangkalan 0.61
  means bangkit pki 0.33
  means bangkrut bangkrut 0.42 indonesia 0.029
  means bangladesh pengungsi 0.2 rohingya 0.075
  means bangsa bangsa 0.49 ke 0.13 dukung 0.052 di 0.037 prabowo 0.03
  means banjir banjir 0.97
  means bank bank 0.96
  means banking bank 0.27 2024 0.2 undian 0.13 hadiah 0.085 syariah 0.043 gebyar 0.027
  means banser banser 0.87
  means bansos bansos 0.91
  means bantah tidak 0.32 klarifikasi 0.19 kepala 0.036 terkait 0.028 pernah 0.025 pada 0.024 1 0.023
  means banten banten 0.83
  means banteng pdip 0.44 prabowo 0.061 jokowi 0.024
  means bantuan bantuan 0.98
  means banyak banyak 0.52 karena 0.11 di 0.1 video 0.054 dalam 0.035 yang 0.033 akibat 0.031
  means banyumas permen 0.024 susu 0.022 mengandung 0.021
  means barack obama 0.3
  means barang barang 0.64
  means barangkali facebook 0.3
  means barat barat 0.67 pada 0.072 di 0.027 gunung 0.027 dan 0.022
  means barisan banser 0.089 terkait 0.054
  means baru baru 0.82 di 0.094 pada 0.038
  means basuki ahok 0.29 jakarta 0.18 pengadilan 0.11 yang 0.053
  means baswedan anies 0.51 baswedan 0.37 akhirnya 0.024 paloh 0.022
  means batalkan batalkan 0.86 presiden 0.035
  means batam batam 0.58
  means batang batang 0.61 pada 0.062
  means batin dan 0.049
  means batu batu 0.72 dari 0.16
  means batuk covid 0.034
  means bawah bawah 0.32 bagi 0.16 uang 0.11 dengan 0.086 facebook 0.076 giveaway 0.038 di 0.028
  means bawaslu bawaslu 0.74 untuk 0.041
  means bayar bayar 0.87 biaya 0.022
  means bayi bayi 0.9
  means bbm bbm 0.58 subsidi 0.11 pertamina 0.064
  means bca bca 0.8 jadi 0.028
  means be foto 0.32 di 0.044
  means bea bea 0.55
  means beach pantai 0.25
  means beban biaya 0.17
  means bebas bebas 0.89
  means beberapa prabowo 0.12 jokowi 0.093 yang 0.074 video 0.073 klarifikasi 0.051 di 0.048 akibat 0.035 dan 0.03 2024 0.03 jadi 0.028 tidak 0.022
  means because di 0.21 untuk 0.087 facebook 0.028
  means beckham beckham 0.67
  means becus dari 0.12
  means been video 0.12
  means begal begal 0.71 alam 0.083 polisi 0.037
  means begini begini 0.5 video 0.14 lagi 0.053 saja 0.034 hasil 0.024 jika 0.021
  means begitu dan 0.39 19 0.1 video 0.062 tidak 0.06 luar 0.039 saja 0.029 foto 0.028 di 0.027 dukung 0.023 karena 0.021
  means beijing china 0.32
  means beirut ledakan 0.12
  means bekas dan 0.081 jadi 0.025
  means bekasi bekasi 0.74 mengenai 0.071
  means bekukan bekukan 0.87
  means bela bela 0.92
  means belajar akun 0.06 bantuan 0.048
  means belakang belakang 0.23 terkait 0.2 penjelasan 0.15 klarifikasi 0.07 yang 0.029 pada 0.028
  means belanda belanda 0.68 saat 0.099 di 0.023
  means belasan belasan 0.69 di 0.035
  means beli beli 0.69 luar 0.11 video 0.058 untuk 0.033
  means beliau raja 0.068 ustadz 0.054 menggunakan 0.022
  means beliung beliung 0.74 maret 0.054 akibat 0.033 terjang 0.027 2024 0.026
  means belum dan 0.087 yang 0.072 bisa 0.068 karena 0.067 jokowi 0.058 belum 0.054 pada 0.047 tetap 0.042 jadi 0.038 di 0.037 juta 0.036 mati 0.032 2025 0.029 dari 0.025 presiden 0.021 dengan 0.021
  means benar ke 0.056 dan 0.043 untuk 0.032 prabowo 0.028 dengan 0.027 di 0.026 minta 0.023 jokowi 0.021
  means bencana bencana 0.34 2024 0.11 banjir 0.11 pada 0.076 maret 0.055 di 0.053 hanyut 0.021 longsor 0.021
  means benda iran 0.15 rudal 0.13 ditemukan 0.094 untuk 0.064
  means bendera bendera 0.94
  means bengkulu bengkulu 0.77
  means benih pendaftaran 0.2 bantuan 0.025
  means bensin bensin 0.78 karena 0.027
  means bentrokan vs 0.077 ambon 0.036
  means bentuk bentuk 0.51 agama 0.13 rp 0.057 jadi 0.04 jika 0.028 tahun 0.022
  means berada yang 0.26 di 0.2 video 0.13 foto 0.077 timur 0.058 bagi 0.033 tki 0.028
  means beragam klarifikasi 0.04 terkait 0.022
  means berani ancam 0.21 video 0.18 berani 0.17 mati 0.02
  means berantai berantai 0.16 bagi 0.036
  means berapa dengan 0.14 akun 0.072
  means berarti yang 0.17 dengan 0.17 hanya 0.071 bisa 0.056 serangan 0.053 presiden 0.05 jokowi 0.032 dari 0.025
  means beras beras 0.92
  means berat berat 0.57 china 0.061 untuk 0.028 dari 0.024 dan 0.024 sudah 0.021
  means berbagai dari 0.049 jadi 0.046 tidak 0.043 terkait 0.028 pemerintah 0.026
  means berbahaya berbahaya 0.58 bisa 0.17 karena 0.086 mengandung 0.037
  means berbau yang 0.1
  means berbeda gelombang 0.12 selatan 0.043 2024 0.037 5 0.025
  means berbunyi rumah 0.25 warga 0.078 tidak 0.028
  means berdasarkan foto 0.077 berdasarkan 0.067 masuk 0.044 ini 0.042 jadi 0.038 saat 0.03 melakukan 0.03 china 0.026 di 0.025 boleh 0.024 salah 0.022 jokowi 0.02
  means berdering karena 0.29 dalam 0.23 kebakaran 0.16 jok 0.085 hp 0.045
  means berdoa video 0.053
  means berduka berduka 0.48 akibat 0.17 meninggal 0.16 dunia 0.088
  means berdurasi juta 0.069
  means beredar video 0.092 dari 0.09 dan 0.088 di 0.087 warga 0.076 terkait 0.047 polisi 0.032 yang 0.026
  means bergabung bergabung 0.41 kembali 0.051 melawan 0.026 tolak 0.022
  means berhak rp 0.27 untuk 0.1
  means berhamburan video 0.24
  means berhenti berhenti 0.51
  means beri beri 0.55 dan 0.066 hadiah 0.05 juta 0.024
  means berikut berikut 0.56 indonesia 0.068 yang 0.038 klarifikasi 0.034 tidak 0.033 akan 0.03 untuk 0.03
  means berisi pendaftaran 0.069 2026 0.057 indonesia 0.045 prabowo 0.04 tautan 0.034 dari 0.023 kerja 0.021 gratis 0.021
  means berisikan akan 0.14
  means berita dan 0.15 untuk 0.087 di 0.087 dari 0.074 tidak 0.068 indonesia 0.046 jokowi 0.028 sebagai 0.028 video 0.027 polisi 0.025
  means berkah video 0.068
  means berkaitan jadi 0.11 israel 0.073 video 0.058 warga 0.049 resmi 0.039 anies 0.034 tni 0.032 cawapres 0.032 calon 0.026
  means berkarier lowongan 0.31 kerja 0.3 tautan 0.034 pendaftaran 0.025
  means berkas pt 0.044
  means berkat berkat 0.56
  means berkontribusi memberikan 0.1 tautan 0.075 pt 0.022
  means berkumpul berkumpul 0.28 hingga 0.12 ini 0.071 dia 0.059 buta 0.057 dirawat 0.045 keadaan 0.043 lahir 0.039 kembali 0.035 200 0.034 perlu 0.032 terlihat 0.03 000 0.026 bayi 0.025
  means berlimpah foto 0.082
  means bermain bermain 0.87 dengan 0.028
  means bermanfaat dan 0.075 tersebut 0.069 sakit 0.053
  means berminat untuk 0.041 kerja 0.02
  means berpartisipasi bantuan 0.048
  means berpotensi gratis 0.081
  means bersedia tautan 0.043 lowongan 0.032 pendaftaran 0.021
  means bersih bersih 0.69
  means bertanggung klarifikasi 0.38 terkait 0.079 di 0.064 dari 0.053 ahok 0.032 lowongan 0.021
  means besar besar 0.78
  means besaran besaran 0.47 buka 0.046 di 0.028
  means besi untuk 0.1
  means besok besok 0.3 untuk 0.13 di 0.11 indonesia 0.075
  means bgn mbg 0.33
  means bi uang 0.27 prabowo 0.022
  means biadab biadab 0.54 kebakaran 0.049
  means biasa biasa 0.21 video 0.16 yang 0.12 jadi 0.061 2024 0.057 ternyata 0.043 lain 0.038 terkait 0.033 karena 0.029 oleh 0.024
  means biaya biaya 0.54 tautan 0.11 untuk 0.099 pendaftaran 0.053 koperasi 0.044
  means bicara bicara 0.12 juta 0.062 rp 0.032 dengan 0.022 video 0.02
  means bidang klarifikasi 0.13 isu 0.13 ternyata 0.13 presiden 0.05 surat 0.041 bisa 0.039 tidak 0.023 indonesia 0.02 calon 0.02
  means biji biji 0.65 bisa 0.03
  means bikin bikin 0.55 ternyata 0.21 di 0.026
  means bilang tersebut 0.27 gibran 0.24 prabowo 0.035 dan 0.022
  means bill bill 0.63 vaksin 0.099
  means bimas dana 0.13
  means bimbingan dari 0.2
  means bin bin 0.86
  means bingung tidak 0.032
  means binsar dari 0.055
  means bintang bintang 0.82
  means bio pendaftaran 0.26 tautan 0.22 2025 0.092 lowongan 0.08 gratis 0.069 program 0.066 kerja 0.053
  means biro dana 0.17 angkat 0.085 surat 0.081 bantuan 0.073 menkeu 0.036 cpns 0.028
  means biru facebook 0.089
  means bisa bisa 0.57 di 0.1 dan 0.058 dengan 0.039 untuk 0.034 karena 0.027 dari 0.027 yang 0.021
  means bisri gus 0.2 mus 0.2
  means bitcoin bitcoin 0.29 menteri 0.18 200 0.14 1 0.12 uang 0.1 memiliki 0.07
  means bius bius 0.73
  means bjb bjb 0.66
  means bl sumut 0.041
  means blokade blokade 0.42 2025 0.21 tembus 0.11 gaza 0.061 video 0.032
  means blokir blokir 0.57
  means blt blt 0.51 pendaftaran 0.12 besar 0.083 juta 0.055
  means bmkg bmkg 0.33 akan 0.11 jadi 0.11
  means bmw bmw 0.66
  means bni bni 0.78
  means bnpb meletus 0.25
  means bocor bocor 0.55
  means bodoh bodoh 0.44 ternyata 0.22 jadi 0.066 presiden 0.026
  means bogor bogor 0.86
  means bohong bohong 0.36 untuk 0.058 jokowi 0.054 dan 0.034 dunia 0.031 bantah 0.025 pasukan 0.021
  means boikot boikot 0.62 jadi 0.082
  means bojonegoro bojonegoro 0.48 dander 0.09 akibat 0.081 menggunakan 0.06 orang 0.038
  means bola bola 0.59 fifa 0.042
  means boleh boleh 0.54 dilarang 0.17 tolak 0.034
  means bom bom 0.82 yang 0.026
  means bongkar bongkar 0.93
  means bonus tautan 0.088
  means bosque baim 0.32 tiktok 0.09 akun 0.07
  means bp akun 0.19 pj 0.085 migran 0.082 bupati 0.059
  means bpd bank 0.21 undian 0.18
  means bpjs bpjs 0.92
  means bpn bpn 0.36
  means bpnt tautan 0.021
  means bpom mengandung 0.42 konsumsi 0.098 zat 0.096 karena 0.059 air 0.053
  means bpptkg merapi 0.3 gunung 0.15
  means brand brand 0.68
  means brazil brasil 0.2
  means breaking dan 0.43 pdip 0.078 jokowi 0.024
  means bri bri 0.82 uang 0.032 pada 0.026
  means brigjen polri 0.34
  means brimo bri 0.093 undian 0.023
  means brimob brimob 0.78
  means brio undian 0.23
  means broadcast tni 0.12 dengan 0.031
  means bronze facebook 0.068
  means bsi bsi 0.35 bank 0.18
  means bsu subsidi 0.31 upah 0.3 bsu 0.23 bantuan 0.028
  means buang buang 0.53 dan 0.062 bisa 0.027
  means buaya buaya 0.41 masuk 0.14 video 0.062 saat 0.06
  means bubarkan bubarkan 0.95
  means budaya ini 0.35
  means budha buddha 0.28
  means budi budi 0.54 melalui 0.21 uang 0.038
  means buka buka 0.45 tautan 0.28 pendaftaran 0.085 lowongan 0.037 kerja 0.02
  means bukan video 0.18 bukan 0.13 di 0.13 yang 0.079 untuk 0.06 dan 0.059 oleh 0.036
  means bukti bukti 0.48 kasus 0.032 karena 0.032 zaytun 0.03 dan 0.029 al 0.027 perempuan 0.026
  means bulan bulan 0.81 lowongan 0.023
  means bulog bulog 0.78
  means bumi bumi 0.51 gempa 0.22 guncang 0.068 magnitudo 0.037 tsunami 0.02
  means bumn bumn 0.6 2024 0.076 pada 0.05 presiden 0.044 pt 0.032
  means bunga bunga 0.66 yang 0.089 karena 0.023 dunia 0.022
  means bupati bupati 0.92
  means buruan tautan 0.34 undian 0.13 program 0.1 masyarakat 0.059 gebyar 0.052 hadiah 0.044 bank 0.022
  means buruh demo 0.34
  means buruk buruk 0.46 video 0.059 di 0.041
  means burung burung 0.67
  means bus transjakarta 0.032
  means busuk busuk 0.53
  means but wef 0.23
  means buta oleh 0.11
  means by by 0.3 dan 0.14 vaksin 0.09 tidak 0.074 untuk 0.043 hadiah 0.029
  means c c 0.47
  means cabut cabut 0.7
  means cacar vaksin 0.059
  means cagub djarot 0.038
  means cahaya hari 0.13
  means cair cair 0.55 bantuan 0.26 bansos 0.032
  means california foto 0.29 kebakaran 0.048
  means call call 0.46 mesin 0.076 saldo 0.071 untuk 0.05 tabung 0.045 rekaman 0.045 pin 0.035 kuras 0.032 bisa 0.021
  means calon calon 0.59 kpu 0.081 surat 0.073 capres 0.072 tidak 0.033 wapres 0.028
  means campak campak 0.7
  means campur campur 0.73
  means can in 0.21 of 0.11 video 0.093
  means canada dari 0.053
  means capres capres 0.35 jokowi 0.041 prabowo 0.035 ganjar 0.029
  means caption orang 0.022
  means career pt 0.4 lowongan 0.13 kerja 0.11
  means cash uang 0.22
  means catatan kpu 0.037
  means caused video 0.086
  means cawagub djarot 0.23
  means cawapres cawapres 0.33 maruf 0.14 kpu 0.11 pasangan 0.086 mahfud 0.05 terkait 0.029
  means cebong cebong 0.37 untuk 0.066
  means cek cek 0.35 kemensos 0.12 bantuan 0.084 tautan 0.083 sosial 0.067 tanpa 0.054 prabowo 0.026
  means cekbansos bantuan 0.051 tautan 0.03
  means cekfakta ternyata 0.15 2024 0.061 dalam 0.036
  means cekhoax 2024 0.4 18 0.057 1 0.042 januari 0.02
  means centang facebook 0.047 akun 0.028
  means center untuk 0.19
  means cepat cepat 0.3 as 0.23 iran 0.069 di 0.042 utara 0.041 dengan 0.039
  means ceramah arab 0.39 saudi 0.027
  means cetak cetak 0.57 uang 0.22
  means channel di 0.035 video 0.032
  means chat tiktok 0.12 uang 0.062
  means children anak 0.24
  means china china 0.99
  means choice facebook 0.068
  means choose facebook 0.068
  means chromebook makarim 0.18 t 0.15 4 0.14 5 0.13 uang 0.11 rp 0.08 terima 0.073
  means cia cia 0.8
  means cianjur cianjur 0.85 aksi 0.029
  means cilacap cilacap 0.79
  means cimuncang pasca 0.21 subuh 0.18 cimahi 0.11 ustadz 0.085 hilang 0.08 sholat 0.074
  means cinta jadi 0.04
  means cirebon cirebon 0.92
  means cita meninggal 0.066
  means citra citra 0.61 media 0.042
  means city video 0.033
  means cnn cnn 0.64
  means co tidak 0.13 hadiah 0.13 bank 0.092 terima 0.072 jokowi 0.06 di 0.049 masuk 0.028 saya 0.027 pt 0.026
  means coba coba 0.65 bisa 0.048 hari 0.03 dengan 0.023 2 0.02
  means coblos coblos 0.58 ajak 0.22 calon 0.068
  means cocok jadi 0.049
  means com tidak 0.23 terkait 0.17 di 0.09 klarifikasi 0.087 facebook 0.052 indonesia 0.048 akun 0.044 isu 0.027
  means content 2026 0.065 indonesia 0.04 purbaya 0.038 prabowo 0.034 iran 0.032 bantuan 0.03 pendaftaran 0.029 as 0.026 israel 0.025 dari 0.023 mbg 0.023 rp 0.021 pemerintah 0.021 tautan 0.02
  means context saat 0.057 2025 0.05 baru 0.03
  means contoh yang 0.089
  means control kerja 0.055 virus 0.049
  means cooker masak 0.15 magiccom 0.14 berbahaya 0.13 dengan 0.087 nasi 0.03
  means copot copot 0.74 dari 0.022
  means coret coret 0.3 piala 0.14 dunia 0.13 jadi 0.095 u 0.055 indonesia 0.055 20 0.051 tuan 0.047 rumah 0.043
  means corporate pt 0.23 kerja 0.096 lowongan 0.087 terkait 0.081 klarifikasi 0.046
  means count 2024 0.099 hasil 0.096 menang 0.093
  means cover jakarta 0.065
  means covid covid 0.98
  means cpns cpns 0.87 pendaftaran 0.024 tautan 0.023
  means cr ronaldo 0.26 bank 0.023
  means cristiano ronaldo 0.041
  means cs akun 0.089
  means cuaca cuaca 0.45 yang 0.023
  means cuci cuci 0.81
  means cuitan beri 0.2 israel 0.032 yang 0.027 m 0.024
  means cukai cukai 0.72
  means cukup cukup 0.3 bank 0.16 di 0.059 yang 0.055 foto 0.048 video 0.045 bisa 0.043 karena 0.022
  means cup dari 0.15 dan 0.13
  means cuplikan membunuh 0.027
  means customer lowongan 0.047
  means cut dengan 0.17
  means cvt bank 0.15 2024 0.084 undian 0.045
  means d di 0.26 d 0.2 terkait 0.16 klarifikasi 0.11 tidak 0.034 informasi 0.033
  means daerah daerah 0.3 di 0.2 ada 0.086 untuk 0.073 klarifikasi 0.058 jadi 0.022
  means daging daging 0.15
  means dahsyat dahsyat 0.58 magnitudo 0.092 video 0.053 2024 0.032
  means dahulu dan 0.059 bisa 0.038
  means dai ke 0.021
  means dajjal dajjal 0.36
  means dalam dalam 0.17 di 0.14 yang 0.13 video 0.056 dan 0.049 untuk 0.043 saat 0.038 dengan 0.035 karena 0.029 jadi 0.023
  means damai damai 0.73 aksi 0.099 212 0.071
  means damon video 0.058
  means dan dan 0.29 di 0.036
  means dana dana 0.95
  means danau danau 0.71 dokumentasi 0.043 bilih 0.035 darat 0.027 naik 0.023 ke 0.022
  means danone bodoh 0.25 indonesia 0.18 dengan 0.18
  means dap umat 0.51 bantuan 0.12
  means dapur dapur 0.5 dan 0.021
  means darah darah 0.93
  means darat darat 0.64 dokumentasi 0.17 video 0.026
  means dari dari 0.77 di 0.078 dan 0.037 yang 0.029
  means daring berita 0.2 tidak 0.099 ada 0.061 terkait 0.051
  means daripada bisa 0.091 dari 0.085 karena 0.049 dan 0.034
  means darul whatsap 0.16
  means darurat darurat 0.84
  means dasyat dahsyat 0.59
  means data data 0.59 besar 0.04 menggunakan 0.028 rp 0.027 karena 0.025
  means datang datang 0.72 di 0.048 ke 0.032 yang 0.031 video 0.028
  means daun daun 0.73 belum 0.044 bukti 0.044
  means david david 0.66
  means day foto 0.25 di 0.023
  means daya di 0.04 bantuan 0.04
  means dayak dayak 0.67
  means de di 0.28
  means death covid 0.22
  means debat debat 0.65
  means debunk bantah 0.56 informasi 0.24 terkait 0.038 klarifikasi 0.031
  means dedi dedi 0.78
  means dekade video 0.027
  means dekat dekat 0.56 video 0.1 di 0.085 dan 0.039 jadi 0.026 dari 0.025
  means deklarasi deklarasi 0.39 dukung 0.26 sebagai 0.021
  means del di 0.26
  means demi demi 0.54 karena 0.16 ganjar 0.064 dan 0.032
  means demikian rp 0.069 ktp 0.023 pkh 0.022
  means demo demo 0.92 aksi 0.035
  means demokrasi pdip 0.27 tidak 0.067 untuk 0.059 mahasiswa 0.045 video 0.022
  means demokrat demokrat 0.73
  means demonstran demonstran 0.36
  means denda denda 0.42 dihapus 0.16 tunggakan 0.14
  means dengan dengan 0.29 di 0.18 dan 0.14 video 0.057 untuk 0.046 yang 0.043 ke 0.026 dari 0.023
  means densus di 0.075
  means depan depan 0.79 demo 0.093
  means departemen indonesia 0.054
  means depok depok 0.35
  means deputi klarifikasi 0.14 bantah 0.11 presiden 0.035
  means desa desa 0.87 di 0.055
  means desak desak 0.62 negara 0.14
  means desember desember 0.16 dari 0.097 212 0.096 judul 0.065 sholat 0.061 akan 0.038 berikut 0.037 banyak 0.029 pada 0.029 di 0.026
  means deskripsi jadi 0.12
  means deteksi deteksi 0.21 ribu 0.094 video 0.059 tentang 0.042
  means detik video 0.42 detik 0.36 pada 0.041 di 0.041
  means devisa rp 0.16 untuk 0.056
  means dewan dewan 0.49 jadi 0.27
  means dewi dewi 0.52 timah 0.2 korupsi 0.079 presiden 0.022
  means di di 0.93 video 0.029
  means dia dengan 0.17 di 0.13 yang 0.12 foto 0.077 video 0.057 karena 0.041 dia 0.039 dari 0.035 pada 0.028 klarifikasi 0.028 vaksin 0.027
  means diabetes diabetes 0.89
  means diadakan orang 0.029
  means diaduk bisa 0.23
  means dialog prabowo 0.086
  means dialokasikan untuk 0.19
  means diam diam 0.77
  means diambil sudah 0.25 di 0.11 foto 0.095 diambil 0.094 konten 0.047 tiktok 0.037 video 0.036 berisi 0.021
  means diansyah kpk 0.18
  means dibandingkan orang 0.042 foto 0.037 ke 0.035
  means dibaptis dibaptis 0.81
  means diculik penculikan 0.17 anak 0.033
  means didiagnosis virus 0.25
  means diduga diduga 0.3 di 0.11 karena 0.057 saat 0.045 dugaan 0.027
  means difteri difteri 0.33 vaksin 0.13 terjangkit 0.091 datang 0.089 desember 0.089 600 0.042 dinkes 0.03 orang 0.028
  means digital digital 0.63 memberikan 0.027
  means dihadapan jokowi 0.28
  means dihapus dihapus 0.94
  means diisi terkait 0.15
  means diisukan pada 0.11
  means dijemput dijemput 0.67 di 0.047
  means dijual dijual 0.91
  means dikenal dan 0.21 yang 0.09 dikenal 0.081 whatsap 0.05 orang 0.038 pesan 0.03 pada 0.022 foto 0.022
  means dikeroyok dikeroyok 0.69
  means dilaksanakan beredar 0.1
  means dilansir klarifikasi 0.42 terkait 0.2 tidak 0.11 isu 0.077 pada 0.035 di 0.032 2018 0.028
  means dilantik dilantik 0.8 sebagai 0.049
  means dilarang dilarang 0.96
  means dimanipulasi anies 0.14 baswedan 0.087 jokowi 0.044 kota 0.032 hancur 0.029 kebakaran 0.026 jadi 0.024 mobil 0.021
  means dimuat mengenai 0.097
  means dinas dinas 0.33 undangan 0.063 tenaga 0.062 dki 0.053 jakarta 0.052 rapat 0.047 pesan 0.043 whatsap 0.042 kesehatan 0.038
  means dingin air 0.31 dari 0.028 dengan 0.026
  means diperbincangkan bayi 0.27
  means diponegoro diponegoro 0.43
  means dipungut tautan 0.44 dipungut 0.24 pemilu 0.064 lowongan 0.036 pendaftaran 0.025
  means dirawat dirawat 0.36 sakit 0.13 pasien 0.084 korban 0.043 covid 0.039 dunia 0.036 19 0.033 rumah 0.024
  means direksi surat 0.039
  means direktorat bantuan 0.025
  means direktur klarifikasi 0.39 bantah 0.1 isu 0.088 indonesia 0.026 atas 0.024
  means dirgantara pt 0.03
  means diri diri 0.79 dari 0.051
  means dirut dirut 0.71
  means disadur video 0.44 mempromosikan 0.28
  means disediakan tautan 0.16 pendaftaran 0.081
  means diselenggarakan bantuan 0.19 juta 0.029
  means diselundupkan china 0.18
  means disimpan disimpan 0.51 kebakaran 0.045 as 0.036
  means disiplin lowongan 0.064
  means distrik tel 0.22 aviv 0.22 kebakaran 0.042
  means disunting artikel 0.19 layar 0.16 gambar 0.14 tangkapan 0.093 com 0.068 judul 0.055
  means ditandatangani surat 0.19
  means ditelusuri video 0.37 di 0.089 2024 0.064 hasil 0.05 oleh 0.037 pada 0.036
  means ditembak ditembak 0.75
  means ditemukan ditemukan 0.29 prabowo 0.026 jadi 0.023
  means diterbitkan diterbitkan 0.19
  means diterjemahkan us 0.059 video 0.049 dan 0.042 19 0.035 presiden 0.03
  means ditjen untuk 0.22 surat 0.054
  means ditjenpajakri ditjen 0.16 pajak 0.093 oleh 0.053
  means ditonton video 0.45 di 0.065
  means dituding klarifikasi 0.12
  means ditujukan untuk 0.24
  means divisi polisi 0.047
  means divonis divonis 0.47
  means djarot djarot 0.64
  means dki dki 0.64 jakarta 0.15 anies 0.1
  means dkp kpu 0.087
  means dll indonesia 0.15 jokowi 0.057
  means dna mengandung 0.11
  means doa haji 0.041
  means doc video 0.24 di 0.021
  means dokter dokter 0.75 sakit 0.1 karena 0.029
  means dokumen dokumen 0.65 menteri 0.068
  means dokumentasi video 0.12 banjir 0.045 iran 0.04
  means dolar uang 0.3 rp 0.14
  means domba tni 0.17
  means domisili lowongan 0.27 kerja 0.13 tautan 0.11 pendaftaran 0.046 2024 0.04 informasi 0.028 rekrutmen 0.024
  means donald donald 0.44 trump 0.37 dukung 0.061
  means donasi donasi 0.86
  means dong jokowi 0.19 china 0.028 uang 0.022
  means dorce dorce 0.54
  means dot tautan 0.37 akun 0.19 pendaftaran 0.053 bagi 0.045 tiktok 0.022 tidak 0.021
  means dpc pdip 0.19 yang 0.06
  means dpo dpo 0.63
  means dpr dpr 0.98
  means dprd dprd 0.36 dpr 0.2
  means driver driver 0.44 gojek 0.17 tautan 0.032
  means drone drone 0.31
  means drs 2024 0.066 besar 0.053 bantuan 0.031
  means dua dua 0.27 yang 0.23 akibat 0.1 di 0.069 2 0.066 dan 0.045 tangkapan 0.024
  means dubes dubes 0.74 peringatan 0.034
  means dugaan kasus 0.31 korupsi 0.21 ditemukan 0.047 palsu 0.031 karena 0.025
  means dukung dukung 0.71 mulyani 0.027 sri 0.026
  means dulu dulu 0.25 yang 0.18 akan 0.16 19 0.04 purbaya 0.027 ada 0.024
  means dunia dunia 0.82 video 0.064 meninggal 0.039
  means e e 0.68 hadiah 0.085
  means editan foto 0.15 judul 0.063 jokowi 0.062 artikel 0.06 kalian 0.027 ini 0.024
  means efek efek 0.52 19 0.16 vaksin 0.11 covid 0.041 sakit 0.039
  means efektif covid 0.15
  means eff identitas 0.2 oposisi 0.19 menang 0.15 palsu 0.13 selatan 0.03 afrika 0.023
  means ekonomi ekonomi 0.39 presiden 0.19 juta 0.14 pemerintah 0.042 uang 0.022
  means eksekusi eksekusi 0.57
  means ekspor ke 0.25 impor 0.042 indonesia 0.038 dan 0.023
  means el yang 0.37 di 0.1 video 0.044
  means elektronik negara 0.043
  means ellen ellen 0.5 bantuan 0.15 virus 0.079 untuk 0.038
  means elon elon 0.53
  means elpiji elpiji 0.48
  means email surat 0.16 minta 0.079
  means emas emas 0.9
  means emil kamil 0.25 ridwan 0.25
  means emosi karena 0.033
  means en karena 0.046 di 0.042
  means enak dan 0.26
  means enembe gubernur 0.13
  means energi prabowo 0.092
  means engineer tautan 0.098
  means engineering lowongan 0.14
  means entah foto 0.034
  means era m 0.038 jokowi 0.02
  means erdogan erdogan 0.77 dari 0.023
  means erick erick 0.71
  means eris bayar 0.14 belum 0.13 honor 0.12 asian 0.11 games 0.1 2018 0.045 rato 0.044 jaroeh 0.044 penari 0.044 inasgoc 0.044
  means erupsi erupsi 0.6 gunung 0.11 bpptkg 0.048 klarifikasi 0.041 terkait 0.04 semeru 0.034
  means es es 0.71 dari 0.03
  means esdm esdm 0.16
  means esemka esemka 0.68
  means etnis rohingya 0.25
  means evakuasi evakuasi 0.54 di 0.086 video 0.022
  means event grup 0.32 whatsap 0.16 untuk 0.024
  means ever oleh 0.37 video 0.14
  means exco indonesia 0.043
  means f foto 0.13 tahun 0.11
  means fabricated purbaya 0.094 mbg 0.054 prabowo 0.031 naik 0.028 program 0.028 menkeu 0.027
  means facebook facebook 0.35 foto 0.17 di 0.12 ahok 0.033 yang 0.032 undian 0.03 untuk 0.029 dengan 0.022 dari 0.021 bagi 0.02
  means factcheck video 0.031
  means fafh foto 0.14 ahok 0.12 di 0.094 raja 0.072 aksi 0.063 kebakaran 0.061 oleh 0.051 fpi 0.032 pada 0.026 yang 0.023
  means faktanya di 0.1 video 0.095 dan 0.084 gibran 0.054 dari 0.041 pada 0.039 untuk 0.039 foto 0.038 jokowi 0.038 anak 0.035 presiden 0.035 dunia 0.029 indonesia 0.029 israel 0.024
  means faktor yang 0.1
  means fakultas tentang 0.35
  means fals fals 0.72
  means false 2025 0.055 tangkapan 0.02
  means farid berantai 0.32 pesan 0.31
  means farma farma 0.63
  means farmasi dalam 0.23 vaksin 0.043
  means fasilitas fasilitas 0.2 tautan 0.024 untuk 0.024
  means favorit iran 0.059
  means fbi fbi 0.63 tempat 0.063 orang 0.021
  means fbpro video 0.12
  means febri kpk 0.43 bantah 0.027
  means februari februari 0.66 20 0.042 pada 0.026 2024 0.022
  means fenomena fenomena 0.35 cuaca 0.2 di 0.097 jatuh 0.038
  means festival festival 0.61 bank 0.093 hadiah 0.058
  means fidio narasi 0.25 rizieq 0.2 gambar 0.12 dengan 0.066 satu 0.057 sudah 0.041 habib 0.023 tangkapan 0.021
  means fifa fifa 0.79 dunia 0.031 piala 0.029 indonesia 0.023
  means film film 0.33 video 0.078 anak 0.05
  means filter filter 0.45 mengandung 0.23 darah 0.23
  means final karena 0.045
  means fire kebakaran 0.27
  means first covid 0.08
  means fitnah fitnah 0.4 penjelasan 0.1 yang 0.027 dan 0.02
  means flag bendera 0.41
  means flu video 0.044
  means follow bagi 0.56 tiktok 0.12 uang 0.072 akun 0.043
  means followers bagi 0.16
  means football pertandingan 0.32 indonesia 0.065
  means for di 0.43 foto 0.27 pada 0.023
  means formasi formasi 0.65
  means fortuner undian 0.37 bank 0.17 tautan 0.1 hadiah 0.059 gebyar 0.054
  means forum ke 0.36 dan 0.07 indonesia 0.063 masuk 0.032
  means foto foto 0.47 di 0.07 calon 0.02
  means foya bagi 0.067 uang 0.064
  means fpi fpi 0.45 rizieq 0.021 foto 0.021
  means fraksi fraksi 0.63 dpr 0.024
  means fransiskus fransiskus 0.61
  means fresh pendaftaran 0.18 tautan 0.074 lowongan 0.028
  means freshgraduate kerja 0.02
  means from of 0.082 karena 0.059 putih 0.042 di 0.02
  means fufufafa fufufafa 0.81
  means fuji tokyo 0.17 menampilkan 0.17 tunda 0.16 saat 0.11 pada 0.088 ini 0.086 karena 0.07 19 0.035
  means fyp video 0.43 di 0.15
  means gadaikan gadaikan 0.73
  means gadungan palsu 0.57
  means gagak burung 0.19
  means gagal gagal 0.48 ganti 0.2 sudah 0.05
  means gaji gaji 0.85 kerja 0.064
  means galang galang 0.48 sumbangan 0.31
  means gamalama dorce 0.2
  means gambar gambar 0.29 foto 0.22 dengan 0.086 dan 0.044 potret 0.036 ahok 0.034 hasil 0.028 yang 0.021
  means games games 0.61 lagi 0.095 asian 0.031
  means ganda ganda 0.36 untuk 0.063
  means gandeng di 0.041
  means gangguan gangguan 0.28 karena 0.062 bisa 0.043 akun 0.038
  means ganja ganja 0.63
  means ganjar ganjar 0.73 pranowo 0.055 menurut 0.041 nomor 0.036 03 0.031 calon 0.026 ajak 0.022
  means ganjarpranowo istana 0.17 bansos 0.16
  means ganti ganti 0.85 gratis 0.02
  means gantung gantung 0.48
  means gara gara 0.36 karena 0.23 mundur 0.098
  means garam garam 0.7 obat 0.024 asam 0.022
  means garansi iphone 0.039
  means garis juta 0.061 untuk 0.029
  means garispolitik korupsi 0.34 jokowi 0.041
  means garuda garuda 0.74 lagi 0.046
  means garut garut 0.73 klarifikasi 0.029
  means gas gas 0.47 3 0.22 kg 0.15 lpg 0.083
  means gates gates 0.66 vaksin 0.081
  means gay lgbt 0.099
  means gaya dan 0.042
  means gaza gaza 0.85 palestina 0.049
  means gb gb 0.33 ke 0.21 internet 0.059 kuota 0.038
  means gebyar undian 0.3 hadiah 0.12 gebyar 0.072 bank 0.027 mandiri 0.026
  means gedung gedung 0.82 langsung 0.046 demo 0.022
  means geger dan 0.27 tiga 0.13 di 0.12 bantah 0.072 masih 0.069 ke 0.039 prabowo 0.029 bergabung 0.026 jadi 0.021
  means gejala covid 0.26 obat 0.065 virus 0.065
  means gelap gelap 0.85
  means gelar gelar 0.38 presiden 0.11 untuk 0.11 akan 0.048 yang 0.03 jadi 0.021
  means gelas air 0.22 bisa 0.053 rebusan 0.044
  means geledah kejagung 0.18 rumah 0.11 rp 0.036
  means gelombang gelombang 0.93
  means gelora terima 0.27 jokowi 0.26 uang 0.19 tersebut 0.085
  means gembira bantuan 0.3 untuk 0.13 rp 0.12 dari 0.07 jadi 0.024
  means gempa gempa 0.94
  means gempur pada 0.24
  means gencatan gencatan 0.32
  means geofisika bmkg 0.29 akan 0.084 jadi 0.051 tsunami 0.026
  means geologi erupsi 0.38 gunung 0.36
  means gerakan gerakan 0.29 pada 0.14 video 0.095 di 0.081 ribu 0.054 china 0.045 dari 0.022
  means gereja gereja 0.78 foto 0.042
  means gerindra gerindra 0.49 pasangan 0.044
  means geruduk geruduk 0.65
  means gerung gerung 0.52
  means get of 0.13 video 0.048
  means getaran gempa 0.3
  means gibran gibran 0.98
  means gift untuk 0.073
  means gigi gigi 0.74 bisa 0.058 karena 0.023
  means gila gila 0.35 di 0.19 anggota 0.025 meter 0.024
  means ginjal ginjal 0.89
  means giring giring 0.38
  means giveaway giveaway 0.44 facebook 0.13
  means gizi gizi 0.33 mbg 0.17 siswa 0.1 racun 0.051
  means gl itu 0.25 ini 0.24 anak 0.039 dan 0.037 untuk 0.032 presiden 0.029
  means global dunia 0.071
  means go cpns 0.21 pendaftaran 0.11 tautan 0.11 bantuan 0.11 menteri 0.078 2026 0.074 rp 0.031
  means gojek gojek 0.43
  means golden golden 0.29 kunjungan 0.11 wajib 0.1 klaster 0.064 laporan 0.057 mau 0.054 rt 0.05 baru 0.044 jadi 0.04 19 0.031 jika 0.026 covid 0.023
  means golkar golkar 0.49 bahlil 0.23
  means goo anak 0.13 dan 0.12 presiden 0.093 mengandung 0.042 itu 0.042 dalam 0.038 ini 0.036 besar 0.027
  means google google 0.67 pada 0.1
  means gor acara 0.36
  means goreng goreng 0.53 pidato 0.22
  means government pada 0.047 surat 0.028 untuk 0.025
  means gp banser 0.22
  means grab grab 0.68
  means graduate pendaftaran 0.03
  means grand undian 0.12 hadiah 0.037
  means gratifikasi kpk 0.091
  means gratis gratis 0.97
  means grebek video 0.065
  means group group 0.39 pesan 0.12 mengenai 0.064 biaya 0.024 whatsap 0.022
  means groups ahok 0.16 foto 0.14 raja 0.074 aksi 0.065 kebakaran 0.063 oleh 0.053 fpi 0.033 pada 0.027 di 0.025 salman 0.02
  means grup melalui 0.11 tidak 0.078 ahok 0.052 jakarta 0.046
  means gubernur gubernur 0.77 dan 0.032
  means gudang gudang 0.7 dokumentasi 0.14 serangan 0.038
  means gugatan gugatan 0.7 mk 0.057 mahendra 0.031 terhadap 0.027 ihza 0.024 ptun 0.021
  means guinea guinea 0.4
  means gula gula 0.76 m 0.044 diabetes 0.028
  means guncang guncang 0.66 2024 0.13 pada 0.08 magnitudo 0.043
  means gunung gunung 0.9 erupsi 0.021
  means guru guru 0.92
  means gurun gurun 0.53 dari 0.099
  means gus gus 0.73 minta 0.13
  means h yang 0.15 kebakaran 0.14 dalam 0.13 foto 0.054 dari 0.027
  means habib habib 0.83 rizieq 0.093
  means habis habis 0.53 untuk 0.19 video 0.056
  means hacker hacker 0.58
  means hadiah hadiah 0.67 giveaway 0.22 bagi 0.029
  means hadir hadir 0.61 2024 0.079
  means hajar video 0.3
  means haji haji 0.95
  means hak hak 0.83 dalam 0.034
  means hakim hakim 0.67 mk 0.18
  means hal ditemukan 0.083 untuk 0.08 al 0.069 di 0.068 akun 0.047 takbir 0.045 jakarta 0.026 jepang 0.025 tidak 0.022 dan 0.021
  means halal halal 0.43 babi 0.21 makanan 0.029 orang 0.027
  means halaman facebook 0.16
  means halnya karena 0.1
  means ham pigai 0.046
  means hamas hamas 0.81 serangan 0.041
  means hambatan di 0.098
  means hamil hamil 0.38 anak 0.06
  means hampir 2019 0.3
  means hancur hancur 0.83 video 0.071 di 0.032
  means handset dander 0.29 bojonegoro 0.21 orang 0.088 pria 0.03 menggunakan 0.024 akibat 0.022
  means hantam hantam 0.47 video 0.081 as 0.044 tinggi 0.034
  means hanya hanya 0.29 di 0.089 dengan 0.079 yang 0.076 dan 0.07 indonesia 0.056 jokowi 0.039 dari 0.032 tersebut 0.029 untuk 0.02
  means hanyut hanyut 0.82 rumah 0.028
  means haram haram 0.56
  means harap di 0.24 12 0.12 oleh 0.1 untuk 0.086 rp 0.053 dan 0.041 2020 0.04 indonesia 0.022
  means harga harga 0.44 rp 0.1 sudah 0.086 tersebut 0.085 artikel 0.045 baswedan 0.028
  means hari hari 0.64 di 0.11 pada 0.087 2024 0.04
  means harimau harimau 0.54
  means harris sadar 0.22
  means harta dari 0.062
  means harun harun 0.79
  means harus harus 0.69 dengan 0.06 yang 0.044 video 0.043 foto 0.025 untuk 0.025
  means harvey harvey 0.33 timah 0.11 korupsi 0.083
  means has covid 0.26 virus 0.087
  means hasil hasil 0.43 video 0.12 di 0.042 dan 0.039 jokowi 0.035 foto 0.035 dana 0.022
  means hasto hasto 0.68 pdip 0.029
  means hasut jokowi 0.068
  means hati pesan 0.18 yang 0.17 di 0.17 dari 0.11 hati 0.11 video 0.03 berantai 0.029 untuk 0.025
  means have video 0.38 orang 0.057 virus 0.044
  means he covid 0.24
  means health karena 0.28 berbahaya 0.034
  means hebat hebat 0.3 di 0.24 karena 0.077
  means heboh bicara 0.21 jadi 0.16 di 0.13 terkait 0.055 klarifikasi 0.02
  means helikopter helikopter 0.54 video 0.11 ribu 0.021
  means helper kerja 0.17 lowongan 0.13 pendaftaran 0.079
  means hendak oleh 0.35
  means heran foto 0.37
  means hercules hercules 0.68
  means herman cpns 0.054
  means heryanto bayar 0.14 belum 0.13 honor 0.12 asian 0.11 games 0.1 2018 0.045 rato 0.044 jaroeh 0.044 penari 0.044 inasgoc 0.044
  means hewan hewan 0.55
  means hibah hibah 0.79 umum 0.033
  means hidayat djarot 0.13
  means hidung hidung 0.68 dengan 0.025
  means hidup hidup 0.68 umat 0.054 tidak 0.036 video 0.029 dan 0.023
  means hijab hijab 0.58 tidak 0.066
  means hijau bisa 0.23
  means hikmah hadir 0.12
  means hilang hilang 0.88
  means himbauan imbauan 0.39 bank 0.1 hadiah 0.059 nomor 0.045 warga 0.023
  means himpunan hmi 0.42
  means hina hina 0.56
  means hindu hindu 0.77
  means hingga di 0.38 hingga 0.37 dan 0.058 pada 0.03
  means hip hip 0.59 dari 0.027
  means hitam hitam 0.82
  means hiu hiu 0.67
  means hiv aids 0.15
  means hizbullah hizbullah 0.59 serangan 0.087
  means hj yang 0.049
  means hoax pada 0.09 di 0.087 pesan 0.085 untuk 0.061 rp 0.053 juta 0.042 berantai 0.042 dari 0.038 dan 0.035 kota 0.028 hoax 0.026 yang 0.024 mengatasnamakan 0.022
  means honda honda 0.6 astra 0.087 giveaway 0.072 motor 0.066 pt 0.051
  means honorer honorer 0.53
  means hormat dalam 0.3 dengan 0.078 presiden 0.04
  means hormuz hormuz 0.64
  means hotel hotel 0.34 yang 0.021
  means hotman hotman 0.74 paris 0.055
  means houthi houthi 0.42 yaman 0.12 2024 0.1 perang 0.042 foto 0.033 kebakaran 0.033 pada 0.026
  means how untuk 0.08 facebook 0.055
  means hp hp 0.93
  means hpv hpv 0.68
  means hti hti 0.64
  means hubungan hubungan 0.64 dengan 0.13 surat 0.056 oleh 0.033
  means hubungi akun 0.19 tiktok 0.12 whatsap 0.11 berisi 0.11 giveaway 0.062 uang 0.047 konten 0.037 nomor 0.036 melalui 0.032 rp 0.026 bni 0.025 banyak 0.022
  means hujan hujan 0.69 desa 0.1 panas 0.021
  means hukum hukum 0.89 mati 0.022
  means human manusia 0.45
  means humas 2021 0.17 jika 0.13 tidak 0.079 selama 0.047 tahun 0.043 baru 0.038 menggunakan 0.037 bpjs 0.033 jadi 0.023 warga 0.021
  means husnul meninggal 0.31
  means hut hut 0.58 dari 0.094
  means hutan hutan 0.86
  means hutang hutang 0.86
  means hutsiyun yaman 0.028
  means i i 0.36 facebook 0.28 kota 0.073 dari 0.048 melalui 0.025
  means ialah ulama 0.21 aksi 0.056 usulan 0.04 melakukan 0.034
  means ibadah ibadah 0.51 haji 0.097 dana 0.073 tidak 0.026
  means ibox iphone 0.086
  means ibrahim malaysia 0.25 indonesia 0.08
  means ibu ibu 0.79 bayi 0.026
  means ibukota ibukota 0.54
  means id 2026 0.26 cpns 0.12 akun 0.098 tautan 0.063 menteri 0.058 bantuan 0.056 tidak 0.034 pendaftaran 0.024
  means ida ida 0.68
  means identik pada 0.059
  means idi idi 0.69 peringatan 0.055
  means ii klarifikasi 0.066 di 0.03
  means ijaji pasca 0.21 subuh 0.18 cimahi 0.11 ustadz 0.085 hilang 0.08 sholat 0.074
  means ijazah ijazah 0.64 palsu 0.32
  means ijin dokter 0.15 pesan 0.089
  means ikn ikn 0.95
  means ilegal ilegal 0.76 video 0.063 tni 0.047
  means illaihi berbahaya 0.023
  means ilmiah kanker 0.36 sakit 0.18 karena 0.068 sembuh 0.04 covid 0.022
  means ilmu pada 0.03
  means imam tidak 0.096 dengan 0.09 baca 0.08 masjid 0.053 turki 0.048 quran 0.047 video 0.042
  means iman yang 0.032 di 0.029
  means imbalan 2018 0.19 bantah 0.036
  means imbauan wajib 0.17 minta 0.073
  means imigrasi imigrasi 0.4 soal 0.098 menteri 0.037
  means imin imin 0.54 dan 0.035
  means impor impor 0.52 tersebut 0.049 kirim 0.038
  means impostor tautan 0.23 pendaftaran 0.15 lowongan 0.12 kerja 0.1 2026 0.073 rekrutmen 0.024 bank 0.022
  means in in 0.5 di 0.2 video 0.15 yang 0.02
  means indah pindah 0.5 mau 0.16 ke 0.059 papua 0.057 warga 0.045
  means independen hasil 0.39
  means india india 0.78 video 0.02
  means indikasi motor 0.19 indikasi 0.083 facebook 0.049 bagi 0.039
  means indomaret indomaret 0.7
  means indonesia indonesia 0.99
  means indosat indosat 0.6
  means indra indra 0.7
  means indro indro 0.67
  means induk di 0.033
  means industri pt 0.26 indonesia 0.12 ke 0.042
  means infobmkg bmkg 0.2
  means informasi untuk 0.061 di 0.042 dan 0.04 ke 0.038 jadi 0.036 tidak 0.023 tutup 0.021 bantuan 0.02 prabowo 0.02
  means infovalid tolak 0.13
  means infrastruktur infrastruktur 0.32 pakai 0.22 desa 0.057
  means inggris inggris 0.81
  means ini ini 0.31 di 0.29 video 0.11 dan 0.092 yang 0.035 dengan 0.027 foto 0.022
  means inilah inilah 0.59 yang 0.084
  means injak injak 0.66
  means inna berbahaya 0.024
  means innalilahi meninggal 0.46
  means innalillahi meninggal 0.45 dunia 0.41
  means innovation tahun 0.31 paragon 0.28 2026 0.11 kerja 0.057 lowongan 0.033 pt 0.021
  means insentif pendaftaran 0.074
  means instagram dunia 0.13 meninggal 0.12 giveaway 0.1 bagi 0.02
  means instanti telah 0.46
  means instruksi instruksi 0.23 untuk 0.031
  means insyaallah bagi 0.11 di 0.025
  means intel yang 0.075
  means internasional internasional 0.83 ke 0.051
  means international internasional 0.14 yang 0.051
  means internet internet 0.7 untuk 0.034 ke 0.033
  means intinya bantah 0.28 masuk 0.22 luar 0.18
  means invasi video 0.22
  means investasi investasi 0.31 grup 0.23
  means investigasi lokasi 0.28 pada 0.12
  means ipb ipb 0.69
  means iphone iphone 0.76
  means iptu iptu 0.28 vina 0.15
  means iqbal untuk 0.036
  means irak yang 0.092 di 0.037
  means iran iran 0.97
  means iriana gibran 0.26
  means irjen jadi 0.2 polisi 0.19 motor 0.14 kendaraan 0.12
  means is di 0.32 19 0.053 pada 0.05 yang 0.037 2024 0.034 video 0.031 dari 0.031 tahun 0.024
  means isi anies 0.089 korupsi 0.068 2024 0.064 resmi 0.044 jadi 0.037 jawa 0.036 barat 0.036 ahy 0.025 demokrat 0.022 dukung 0.022
  means isis isis 0.58
  means islam islam 0.92
  means israel israel 0.99
  means israeli israel 0.2
  means istana istana 0.77 presiden 0.15
  means istiqlal istiqlal 0.84
  means istri istri 0.51 dan 0.19
  means isu bantah 0.38 pada 0.11 di 0.082 china 0.069 angkat 0.05 jadi 0.045 akan 0.03
  means it baru 0.18 perbatasan 0.088
  means italia italia 0.81 foto 0.1
  means its dengan 0.088
  means itu di 0.12 yang 0.12 indonesia 0.061 foto 0.047 pendaftaran 0.044 kerja 0.038 tautan 0.031 untuk 0.031 dan 0.027 lowongan 0.026 china 0.021
  means itulah palsu 0.2 yang 0.064
  means iuran tunggakan 0.35 dihapus 0.29 bpjs 0.15
  means iwan iwan 0.71
  means izin izin 0.4 tidak 0.078 bisa 0.066 karena 0.056 di 0.049 masjid 0.038
  means j 3 0.26
  means jabar jabar 0.65
  means jabatan jabatan 0.57 jokowi 0.053 mundur 0.038
  means jackson jackson 0.68
  means jadi jadi 0.73 di 0.052
  means jadwal jadwal 0.28 2018 0.037
  means jajal permen 0.047
  means jajaran di 0.028 oleh 0.027
  means jakarta jakarta 0.94
  means jalan jalan 0.75 di 0.12 foto 0.028
  means jalur jalur 0.45 pesan 0.11 untuk 0.025
  means jam jam 0.63 oleh 0.17 di 0.049 tanggal 0.026
  means jamaah jamaah 0.55 sholat 0.073
  means jaminan jaminan 0.38 netanyahu 0.28 hutang 0.069 sebagai 0.055
  means janda janda 0.7
  means jangan di 0.17 jangan 0.13 dan 0.11 dari 0.061 jokowi 0.054 foto 0.053 orang 0.052 tidak 0.051 bisa 0.046 karena 0.029 yang 0.027 presiden 0.025 video 0.022 2024 0.02
  means janji janji 0.58 prabowo 0.1
  means jantung jantung 0.76 untuk 0.026
  means januari januari 0.74 program 0.028 dan 0.021
  means japan jepang 0.72
  means japanese japanese 0.56
  means jarak jarak 0.74
  means jarang dengan 0.028
  means jari jari 0.89
  means jaringan tidak 0.039 kirim 0.025 narkoba 0.021
  means jarum vaksin 0.12
  means jasa jasa 0.68
  means jasmani pendaftaran 0.35 tautan 0.19 lowongan 0.11 2026 0.028
  means jateng tengah 0.29 jawa 0.28 jateng 0.18 provinsi 0.051 dan 0.02
  means jati untuk 0.12 dan 0.1
  means jatim jatim 0.39 timur 0.21 jawa 0.15 pada 0.039
  means jatuh jatuh 0.94
  means jauh covid 0.13 foto 0.11 vaksin 0.042 yang 0.034 karena 0.031
  means jawa jawa 0.74 di 0.062
  means jawab jadi 0.13 bagi 0.11 klarifikasi 0.089 terkait 0.062 di 0.05 dengan 0.043 ahok 0.031 lowongan 0.029 prabowo 0.029 dari 0.027
  means jawapos terkait 0.091
  means jaya jaya 0.59 anggota 0.032
  means jayapura papua 0.58
  means jebol jebol 0.73 karena 0.045 hingga 0.041 tutup 0.037 sidoarjo 0.028
  means jeddah arab 0.21 saudi 0.19
  means jelang jelang 0.66 jokowi 0.026 indonesia 0.022 tiktok 0.021
  means jemaah haji 0.12 yang 0.037
  means jembatan jembatan 0.57 di 0.054
  means jenazah jenazah 0.51 dalam 0.1
  means jenderal jenderal 0.56 dari 0.045 jadi 0.034 tni 0.027
  means jendral polri 0.2
  means jenis jenis 0.31 bisa 0.072 ular 0.071 yang 0.039 vaksin 0.038 foto 0.034 di 0.025
  means jepang jepang 0.96
  means jerman jerman 0.62 pria 0.15
  means jet jet 0.54
  means jika jika 0.63 yang 0.059 indonesia 0.036 di 0.036 bisa 0.023 akan 0.022 dan 0.022
  means jilbab dengan 0.022
  means jilid aksi 0.073
  means jiwa jiwa 0.9
  means jkw jokowi 0.84 bongkar 0.089
  means jne jne 0.71
  means johan jokowi 0.054
  means jok kebakaran 0.19 karena 0.15
  means joko jokowi 0.72 presiden 0.05
  means jokowi jokowi 0.99
  means jong jong 0.71
  means js untuk 0.045 bpjs 0.03 bantuan 0.02
  means judi judi 0.73 mempromosikan 0.022
  means judul tangkapan 0.12 sebagai 0.095 berita 0.073 anies 0.054 2023 0.049 jadi 0.046 tinggi 0.045 resmi 0.041 dukung 0.025 jokowi 0.024 di 0.022
  means juga di 0.19 dan 0.17 yang 0.084 indonesia 0.054 19 0.048 foto 0.038 aksi 0.037 untuk 0.034 memberikan 0.028 plastik 0.024 afrika 0.021
  means jujur jokowi 0.087 prabowo 0.022
  means juli juli 0.44 ini 0.034 saat 0.033 ke 0.031
  means jumat jumat 0.39 2019 0.17 china 0.16 di 0.04 presiden 0.035
  means juni juni 0.47 pegi 0.083 cirebon 0.075 pada 0.062 video 0.05 di 0.048 demo 0.022
  means jurnalis prabowo 0.14
  means juru ustadz 0.19 jadi 0.13 minta 0.076 situs 0.027 harga 0.021
  means jurusan tautan 0.22 lowongan 0.18 pendaftaran 0.094 informasi 0.081 2026 0.049
  means just in 0.2
  means justru tolak 0.11 negara 0.1 prabowo 0.059 dan 0.044 mbg 0.034
  means juta juta 0.95
  means k bisa 0.1 kasus 0.1 covid 0.086 yang 0.036 dalam 0.023
  means kabah kabah 0.4
  means kabar meninggal 0.38 kabar 0.18 dunia 0.05 terkait 0.048 saudi 0.026 di 0.025 tidak 0.021 dari 0.02
  means kabinet menteri 0.2 kabinet 0.19 mulyani 0.15 sri 0.15
  means kabupaten kabupaten 0.52 di 0.17 akun 0.04 bupati 0.034
  means kabur kabur 0.62
  means kaca kaca 0.68
  means kadal kadal 0.54 dari 0.038
  means kadar air 0.023
  means kader kader 0.52 jokowi 0.09 pdip 0.045
  means kades kepala 0.63 desa 0.092
  means kado rp 0.18 5 0.057
  means kadrun kadrun 0.43 untuk 0.087
  means kaesang kaesang 0.93
  means kafir yang 0.11
  means kaget presiden 0.37 china 0.074
  means kahiyang acara 0.17 jokowi 0.15 bom 0.13 pegawai 0.13 perempuan 0.092 presiden 0.082 yang 0.053 ke 0.044 tangkapan 0.041
  means kai kai 0.75
  means kaki tanah 0.066 obat 0.06 tinggi 0.054 sakit 0.049 bisa 0.03
  means kalah kalah 0.8 karena 0.073
  means kalangan pakai 0.23 kalimat 0.076 tauhid 0.059
  means kalender kalender 0.69 resmi 0.03 lagi 0.022
  means kaleng jika 0.12 berbahaya 0.036
  means kalengan imbauan 0.2 impor 0.2 berbahaya 0.13 thailand 0.12 darah 0.11 karena 0.1
  means kalian di 0.3 kalian 0.24 video 0.056 dan 0.05 tiktok 0.046 bisa 0.042 uang 0.036 juta 0.027 prabowo 0.023 memberikan 0.023
  means kalimantan kalimantan 0.85
  means kalimat kalimat 0.29 ternyata 0.06
  means kalla jika 0.17
  means kalsel kalsel 0.5
  means kamboja kamboja 0.73
  means kamera ke 0.068
  means kami klarifikasi 0.15 kami 0.14 pt 0.1 di 0.086 untuk 0.069 indonesia 0.051 yang 0.045 oleh 0.042 surat 0.034 ke 0.033 terkait 0.021 dari 0.021
  means kamil kamil 0.78 bjb 0.064 bank 0.032
  means kamis rumah 0.12 saat 0.12 bantah 0.07 pemerintah 0.057 transjakarta 0.043 untuk 0.031 dki 0.023
  means kampanye kampanye 0.43 dukung 0.22 jokowi 0.097 2 0.092
  means kampung kampung 0.35 karena 0.049
  means kampus dosen 0.14
  means kamu kamu 0.4 dan 0.08 dari 0.061 jokowi 0.054 uang 0.033 foto 0.03
  means kan kan 0.4 indonesia 0.046 dan 0.039 jadi 0.033 untuk 0.022
  means kanada indonesia 0.024
  means kanal rekrutmen 0.094 2025 0.079 pendaftaran 0.059 kerja 0.031
  means kanan kanan 0.66 dan 0.02
  means kanika kanika 0.62 tularkan 0.11
  means kanjuruhan fifa 0.18
  means kanker kanker 0.77 memicu 0.11
  means kantor kantor 0.81 warga 0.083
  means kaos kaos 0.62 pakai 0.1 bagi 0.023
  means kapal kapal 0.96
  means kapan akan 0.28
  means kapuspen tni 0.27 ke 0.04
  means karena karena 0.83
  means kargo kargo 0.8
  means karir lowongan 0.2 akun 0.037 rekrutmen 0.025 kerja 0.022 tautan 0.021
  means kartu kartu 0.88
  means karya foto 0.42
  means karyawan karyawan 0.52 kerja 0.11 lowongan 0.092 rekrutmen 0.074 pt 0.055 pertamina 0.037
  means kasih kasih 0.35 oleh 0.15 palsu 0.093 uang 0.038 yang 0.034
  means kasir lowongan 0.038
  means kasus kasus 0.74 korupsi 0.036
  means kata bantah 0.17 klarifikasi 0.14 kata 0.12 yang 0.089 tidak 0.067 di 0.047 terkait 0.045 tersebut 0.044 ada 0.039 melalui 0.02
  means kategori dokumentasi 0.11 video 0.078 tidak 0.065 israel 0.039 covid 0.035 di 0.033 pasien 0.029 senjata 0.028 tni 0.025 bisa 0.022
  means katolik katolik 0.4
  means kaum kaum 0.32
  means kawal kawal 0.55
  means kawasan bogor 0.22 di 0.14 kota 0.12 video 0.09 aksi 0.075
  means kayu kayu 0.7 tambang 0.04
  means kdm mulyadi 0.39 dedi 0.39
  means ke ke 0.81 pendaftaran 0.039 tautan 0.028
  means keadaan keadaan 0.45 ada 0.079 meninggal 0.074
  means keajaiban dari 0.17
  means kebakaran kebakaran 0.98
  means kebencian kebencian 0.53 kota 0.099
  means kebijakan kebijakan 0.49
  means kebun kebun 0.74 harimau 0.057
  means kecam kecam 0.49 acara 0.057
  means kecamatan kecamatan 0.32 di 0.1 warga 0.094 anak 0.06 beri 0.052
  means kecelakaan kecelakaan 0.65 meninggal 0.14 dunia 0.08
  means kecerdasan rudal 0.042 iran 0.022
  means kecil kecil 0.44 anak 0.096 yang 0.022
  means kecurangan kecurangan 0.95
  means kedaulatan china 0.038 tolak 0.029
  means kediri klaster 0.11 jika 0.11 mau 0.095 19 0.087 kunjungan 0.078 laporan 0.077 rt 0.075 golden 0.067 baru 0.061 warga 0.048 wajib 0.047 covid 0.035 jadi 0.033
  means kedua kedua 0.42 putaran 0.12 2 0.068 pilpres 0.05
  means keduanya dan 0.17
  means kedutaan kedutaan 0.52 untuk 0.19
  means kegiatan beredar 0.099 di 0.09 sudah 0.08 dari 0.06 klarifikasi 0.033 dan 0.024
  means kejagung kejagung 0.38 korupsi 0.13 rp 0.047
  means kejahatan kejahatan 0.47
  means kejaksaan kejaksaan 0.32 negara 0.066
  means kejam jokowi 0.47
  means kejora papua 0.12
  means kekebalan vaksin 0.095 covid 0.09 19 0.086
  means kekuasaan china 0.3 pada 0.067
  means kelas kelas 0.4 karena 0.038
  means keliling keliling 0.55
  means kelinci kelinci 0.78
  means keliru sama 0.18
  means kelompok melakukan 0.13 indonesia 0.094 terhadap 0.059 perang 0.056 papua 0.037 dan 0.031 tni 0.028
  means keluarga keluarga 0.56 dari 0.095 pendaftaran 0.041 karena 0.026 jokowi 0.023
  means keluh dengan 0.24 yang 0.083 jokowi 0.043
  means keluhan beri 0.35 juta 0.22
  means kelurahan desa 0.18 di 0.11 saat 0.074 karena 0.071
  means kemarin tersebut 0.11 pemerintah 0.038 pada 0.028 terima 0.021 yang 0.021
  means kemasan kemasan 0.59 mineral 0.056 bodoh 0.045 indonesia 0.036 dengan 0.029
  means kembali kembali 0.88
  means kembar kembar 0.64
  means kemenag kemenag 0.53 tahun 0.099 haji 0.071
  means kemendikbud bantuan 0.045
  means kemenkes kemenkes 0.26
  means kemensos sosial 0.2 rp 0.043 bantuan 0.031
  means kemlu klarifikasi 0.13
  means kemudian dunia 0.21 meninggal 0.19 orang 0.11 tidak 0.067 yang 0.028 dan 0.026 di 0.026
  means kenapa di 0.22 mengenai 0.2 foto 0.077 oleh 0.055 presiden 0.029
  means kendaraan kendaraan 0.33 mobil 0.16 dan 0.079 pajak 0.078 yang 0.02
  means kepala kepala 0.46 klarifikasi 0.26 terkait 0.11 tidak 0.033
  means kepegawaian cpns 0.32 bukan 0.17 seleksi 0.15 lulusan 0.057
  means kepung kepung 0.8
  means keputusan keputusan 0.8 sepakat 0.05
  means keras keras 0.82
  means kereta kai 0.2 pt 0.046 pada 0.038
  means kering yang 0.06
  means kerja kerja 0.92
  means kerjasama kerja 0.15 surat 0.13
  means kertas kertas 0.74
  means kerumunan di 0.023
  means kerusuhan kerusuhan 0.41 aksi 0.12 demo 0.064
  means kesehatan kesehatan 0.87 bpjs 0.06
  means kesejahteraan memberikan 0.055 jateng 0.027
  means kesempatan tautan 0.3 klarifikasi 0.15 dari 0.098 ke 0.09 pendaftaran 0.052 terkait 0.045 isu 0.025
  means kesimpulan tidak 0.025
  means ketapang ketapang 0.51
  means ketat covid 0.11
  means ketenagakerjaan tautan 0.35
  means keterangan tni 0.13 sebagai 0.066 calon 0.05 para 0.042 jembatan 0.039 melakukan 0.024 kapal 0.022 orang 0.021
  means ketik seluruh 0.044 untuk 0.021
  means ketua ketua 0.83 jadi 0.058
  means ketuk tni 0.023
  means ketum ketum 0.42 umum 0.23 ketua 0.19
  means keuntungan jakarta 0.088 juta 0.049 untuk 0.044 bagi 0.04 indonesia 0.035 di 0.026
  means kfc kfc 0.62
  means kh fpi 0.43 dan 0.033 gus 0.024 mus 0.024
  means khamenei video 0.06
  means khofifah khofifah 0.61 jatim 0.058
  means khotimah meninggal 0.34
  means khusus untuk 0.33 khusus 0.09 dan 0.05 kepala 0.04 tautan 0.037 di 0.035 pada 0.03 dari 0.03 yang 0.024 pt 0.022
  means killed foto 0.35
  means kim kim 0.81 korea 0.058
  means kinerja jokowi 0.042
  means kini kini 0.27 video 0.21 tidak 0.079 di 0.055 pada 0.049 akhirnya 0.035 dari 0.029 dengan 0.026
  means kipi vaksin 0.3 sudah 0.26
  means kira jadi 0.17 jokowi 0.095 dan 0.073 presiden 0.059 soal 0.058 mau 0.044 dengan 0.038 akan 0.02
  means kiri pasangan 0.077
  means kirim kirim 0.87 akun 0.021
  means kis kis 0.32 memegang 0.23 untuk 0.074
  means kisah anak 0.093
  means kita kita 0.29 dan 0.27 yang 0.11 video 0.1 di 0.055 ke 0.026 dengan 0.024
  means kitab di 0.1
  means kk kk 0.59
  means klaim ke 0.059 dari 0.038 prabowo 0.037 purbaya 0.035 iran 0.034 mbg 0.031 untuk 0.03 akan 0.024 bantuan 0.023 dan 0.022 serangan 0.021 as 0.021 jokowi 0.021
  means klarifikasi bantah 0.27 klarifikasi 0.1 akun 0.078 tidak 0.07 bupati 0.038 ketua 0.025 yang 0.025 whatsap 0.02
  means klik tautan 0.67 pendaftaran 0.094 ri 0.067 lowongan 0.025
  means klimatologi bmkg 0.24 akan 0.2 jadi 0.043 tsunami 0.022
  means know di 0.077
  means ko di 0.039
  means koalisi koalisi 0.53 foto 0.11 dan 0.032
  means kodam kodam 0.56 bantuan 0.031
  means kode kode 0.53
  means kok kok 0.53 jokowi 0.09 dan 0.033
  means kolaborasi 2024 0.33 surat 0.11
  means kombes polisi 0.18 akan 0.048
  means komentar komentar 0.14 dan 0.12 prabowo 0.11 video 0.1 pada 0.068 dari 0.053 hasil 0.034 puluhan 0.027 ternyata 0.026
  means kominfo kominfo 0.38 akun 0.03
  means komisaris jadi 0.18 tidak 0.07 besar 0.045 polisi 0.039
  means komisi kpu 0.38 kpk 0.15 terkait 0.08 tersebut 0.049 situs 0.035 2019 0.032 klarifikasi 0.023
  means kompas meninggal 0.1 jalan 0.095 karena 0.023 dan 0.021
  means komplikasi covid 0.031
  means komputer kerja 0.081
  means komunikasi minta 0.082 bank 0.06 dana 0.049 hadiah 0.048 pesan 0.038
  means komunis komunis 0.64 pki 0.13 china 0.085
  means kondisi kondisi 0.5 di 0.11 yang 0.091 dunia 0.033 meninggal 0.033 video 0.031
  means koneksi bisa 0.14
  means konferensi ke 0.058
  means konfirmasi 2 0.042 bantuan 0.038 covid 0.022
  means konflik israel 0.42 as 0.13 iran 0.099 hamas 0.07 serangan 0.053 konflik 0.049 gencatan 0.041 video 0.031 senjata 0.027
  means kong covid 0.033 19 0.024
  means konon video 0.1
  means konstitusi mk 0.18 video 0.03
  means konsumsi konsumsi 0.36 bisa 0.14 mengandung 0.11 berbahaya 0.068 dari 0.035
  means kontainer kontainer 0.64
  means konteks video 0.35 serangan 0.035 kapal 0.03 usai 0.027 iran 0.027 di 0.025 2025 0.024 januari 0.023
  means konten 2026 0.051 indonesia 0.038 iran 0.034 dari 0.031 purbaya 0.03 bantuan 0.03 prabowo 0.028 israel 0.026 untuk 0.024 pendaftaran 0.024 pemerintah 0.023 as 0.022 ke 0.021 rp 0.021 dan 0.021
  means kontrak kontrak 0.53
  means konvoi demo 0.11
  means koordinator isu 0.32 pt 0.086 bantah 0.048
  means kop surat 0.41 beredar 0.35
  means koperasi koperasi 0.43
  means kopi kopi 0.46
  means korban korban 0.83 di 0.043
  means korea korea 0.84
  means korsel ke 0.11
  means korupsi korupsi 0.86 kpk 0.056 uang 0.028
  means koruptor koruptor 0.53 korupsi 0.13 kasus 0.084 video 0.025
  means korvpsi korupsi 0.64
  means kota kota 0.95
  means kotak kotak 0.75
  means kotor kotor 0.65 video 0.1
  means koung hangestri 0.17
  means kpk kpk 0.95
  means kpps kpps 0.84
  means kpu kpu 0.95
  means krakatau krakatau 0.82
  means kreatif indonesia 0.096
  means kredibel puan 0.032 luhut 0.024 purbaya 0.023
  means kredit kredit 0.74 19 0.043
  means kriminal terkait 0.027 klarifikasi 0.022
  means kristen kristen 0.81 natal 0.032
  means kristiani islam 0.22 kristen 0.046
  means kritik kritik 0.22
  means kronologi pria 0.35
  means ktp ktp 0.94
  means ku ini 0.23
  means kualifikasi lowongan 0.38 kerja 0.24 pendaftaran 0.17 tautan 0.14
  means kualitas tidak 0.031
  means kuasa gugatan 0.12 menang 0.092
  means kuat kuat 0.3 gempa 0.17 10 0.12 ringgit 0.068 guncang 0.052 magnitudo 0.021
  means kubu kubu 0.78
  means kubur kubur 0.89
  means kucing kucing 0.79
  means kuis bagi 0.042
  means kuliah kuliah 0.65
  means kulit kulit 0.51 untuk 0.05 yang 0.02
  means kuning kuning 0.55 kabupaten 0.22
  means kunjungan kunjungan 0.44 ke 0.16 barat 0.048 karena 0.039 dan 0.028 warga 0.027 jokowi 0.024
  means kuota kuota 0.64 dari 0.072 internet 0.049
  means kupang kupang 0.45 di 0.048
  means kupon undian 0.19 program 0.13 hadiah 0.033 bank 0.025 2026 0.022
  means kur kur 0.55 pengajuan 0.2 whatsap 0.044 melalui 0.034
  means kurang kurang 0.3 adalah 0.25 jokowi 0.086 dengan 0.045 pemerintah 0.027
  means kuras kuras 0.47
  means kurma ada 0.28
  means kursi kursi 0.66 dari 0.034
  means kutipan pada 0.13 tulisan 0.065 pesan 0.03 ahok 0.023
  means kwh listrik 0.42
  means kyai yang 0.023
  means la di 0.063 yang 0.022
  means laa islam 0.18
  means laboratorium china 0.19
  means laga asia 0.13 indonesia 0.021
  means lagi lagi 0.45 di 0.13 video 0.082 dengan 0.057 jokowi 0.046 dan 0.045 indonesia 0.022
  means lagu lagu 0.91
  means lah jadi 0.26 ke 0.16
  means lahan lahan 0.68
  means lahir lahir 0.82 nya 0.025
  means lain di 0.19 dan 0.097 oleh 0.096 yang 0.077 video 0.06 untuk 0.05 dengan 0.041 tahun 0.04 tidak 0.037 indonesia 0.03 dari 0.026 china 0.025
  means laki orang 0.26 pada 0.19 anak 0.087 kerja 0.021
  means lama lama 0.3 karena 0.1 video 0.078 air 0.073 dari 0.044 indonesia 0.034 di 0.026 tahun 0.026 masuk 0.023 pesantren 0.02
  means laman tautan 0.2 pendaftaran 0.15 lowongan 0.14 kerja 0.066 2026 0.056 rekrutmen 0.052
  means lamaran pt 0.29 lowongan 0.054 kerja 0.043
  means lambang logo 0.6
  means lambung lambung 0.42 bisa 0.085
  means lampiran surat 0.56 mengatasnamakan 0.16 program 0.074
  means lampung lampung 0.74
  means lancar oleh 0.051
  means langit langit 0.86
  means langka langka 0.84
  means langkah langkah 0.52
  means langsung di 0.36 langsung 0.2 video 0.13 bagi 0.046 uang 0.036 dari 0.028 prabowo 0.024 yang 0.021
  means lanjut lanjut 0.19 tangkapan 0.089 dan 0.043 dinas 0.037 hubungan 0.036 tidak 0.036 untuk 0.03 pada 0.03 yang 0.024 dari 0.023
  means lansia lansia 0.62 bagi 0.078
  means lantai bandara 0.021
  means lantaran kabar 0.21 anak 0.15 klarifikasi 0.033
  means lapangan luar 0.027 pendaftaran 0.024
  means lapindo lapindo 0.66 karena 0.086 tutup 0.071 sidoarjo 0.054
  means laporan laporan 0.29 china 0.049 narapidana 0.045 diri 0.035 pakai 0.033 covid 0.033
  means larut air 0.11 bisa 0.059 yang 0.022
  means laskar laskar 0.69
  means latar ini 0.17 indonesia 0.031
  means latin leukimia 0.23 tanaman 0.23 karena 0.11
  means launch meluncurkan 0.62
  means laut laut 0.79
  means lava gunung 0.53
  means layak negara 0.15 indonesia 0.081 di 0.02
  means layanan layanan 0.71 warga 0.032 nomor 0.023 aturan 0.021
  means layar negara 0.038 artikel 0.036
  means lbp tolak 0.12
  means lebanon lebanon 0.39 israel 0.14 di 0.021
  means lebih lebih 0.4 dari 0.16 di 0.08 yang 0.07 foto 0.042 bisa 0.039 tidak 0.032
  means lebur rumah 0.1
  means lecy keras 0.13 kaleng 0.13 otak 0.12 makanan 0.08 berbahaya 0.036
  means led undian 0.35 bank 0.21 gebyar 0.074 hadiah 0.045
  means ledakan ledakan 0.55 meledak 0.13 rudal 0.087 saat 0.064
  means lelang lelang 0.77 online 0.047
  means lele lele 0.67 memberikan 0.026
  means lembaga lembaga 0.12 nasional 0.082 untuk 0.078 tidak 0.063 bantah 0.037 whatsap 0.035 hasil 0.031 suara 0.023
  means lembong lembong 0.64 tersebut 0.15
  means lembur kerja 0.5 tautan 0.077 lowongan 0.058
  means lengkeng keras 0.13 kaleng 0.13 otak 0.12 makanan 0.08 berbahaya 0.036
  means lengser lengser 0.74 presiden 0.058
  means lens 1 0.23
  means lepas lepas 0.41 nose 0.1 rina 0.1
  means leste leste 0.54
  means letak yang 0.061 dan 0.027
  means letjen untuk 0.15
  means letusan gunung 0.058
  means level resmi 0.045 lagi 0.033
  means lewat lewat 0.37 di 0.18 dari 0.041 uang 0.026 melalui 0.024
  means lgbt lgbt 0.83 ternyata 0.023
  means li ke 0.049
  means libur libur 0.58 karena 0.096
  means life video 0.15
  means like facebook 0.069 bagi 0.028
  means lima 5 0.21 aceh 0.061 di 0.021
  means lingkaran lingkaran 0.45 mau 0.063 perubahan 0.042 saat 0.035 gas 0.021
  means lingkungan menambahkan 0.12 melakukan 0.037
  means lion lion 0.72
  means lionel uzbekistan 0.19 melawan 0.18 ronaldo 0.14 pertandingan 0.12 messi 0.075 karena 0.053 wasit 0.032 bela 0.026 kecurangan 0.022
  means liputan tidak 0.073 jadi 0.055
  means listrik listrik 0.92
  means listyo listyo 0.63 sigit 0.14
  means liter bbm 0.24 turun 0.066 dan 0.059
  means live video 0.24 untuk 0.059 orang 0.03
  means livin mandiri 0.022
  means lockdown lockdown 0.8 video 0.038
  means logam undian 0.054 bank 0.054 hadiah 0.025
  means logistik kerja 0.031
  means logo logo 0.43 bantah 0.19 dan 0.059 pada 0.022
  means loh video 0.35
  means lokal lokal 0.39 video 0.18 kerja 0.032
  means lokasi di 0.65 oleh 0.056 sudah 0.034 yang 0.021
  means lolos lolos 0.72 di 0.029
  means lombok lombok 0.84
  means longsor longsor 0.71 di 0.04
  means lontarkan ternyata 0.49
  means los los 0.58
  means love bagi 0.11
  means lowongan lowongan 0.89
  means lowongankerja kerja 0.047 tautan 0.036 lowongan 0.024
  means lpg lpg 0.23 gas 0.22 meledak 0.19 perubahan 0.096 saat 0.079 mau 0.079
  means luar luar 0.86
  means luas akan 0.18 ternyata 0.14 serangan 0.07 tanah 0.069 untuk 0.033 bisa 0.031
  means lubang orang 0.032
  means luhut luhut 0.82 makarim 0.021
  means luka mati 0.065 di 0.044 tewas 0.032 dalam 0.029 serangan 0.026 bom 0.022
  means lukas gubernur 0.13
  means lulusan lulusan 0.61 rekrutmen 0.056 tautan 0.054 pendaftaran 0.032 melalui 0.029 hanya 0.026
  means lumpuh lumpuh 0.71
  means lumpur lumpur 0.6 sudah 0.043 karena 0.032
  means luncurkan luncurkan 0.65
  means lupa resmi 0.14 foto 0.071 jokowi 0.027 video 0.025
  means ly pt 0.32
  means m m 0.74 rp 0.036 3 0.033 untuk 0.028 akan 0.028
  means maaf maaf 0.72 akun 0.047 dan 0.034 minta 0.033
  means mabes bisa 0.029
  means macam menggunakan 0.034 2018 0.02
  means macet macet 0.69
  means madinah saudi 0.34 tanda 0.2 arab 0.088
  means madrasah akun 0.046 facebook 0.044
  means madura di 0.14
  means mafia tni 0.054
  means magnitude magnitudo 0.39 magnitude 0.37 pada 0.052 2024 0.04 akibat 0.024
  means magnitudo magnitude 0.22 guncang 0.049 2024 0.026
  means maharani maharani 0.91
  means mahasiswa mahasiswa 0.88 penyidikan 0.027 ahmad 0.024
  means mahfud mahfud 0.66 md 0.21 menurut 0.024 nomor 0.02
  means majalengka majalengka 0.69
  means majelis mui 0.064
  means maju maju 0.5 bantah 0.044 ke 0.037 anies 0.029
  means makam makam 0.76 video 0.17
  means makan makan 0.94
  means makanan makanan 0.59 mengandung 0.14 berbahaya 0.13 karena 0.066
  means makarim nadiem 0.22
  means makassar makassar 0.65
  means makin di 0.21 foto 0.14 presiden 0.11 dan 0.053 untuk 0.043 indonesia 0.034
  means maklumat mahasiswa 0.072
  means makmur prabowo 0.037 klarifikasi 0.036
  means mako ahok 0.024
  means maks cpns 0.023
  means maksimal lowongan 0.32 facebook 0.035
  means maksud untuk 0.22 tidak 0.052 karena 0.029 di 0.021
  means malah malah 0.31 video 0.11 untuk 0.072 beri 0.066
  means malaka malaka 0.4
  means malam malam 0.44 video 0.11 dan 0.051 untuk 0.038 tidak 0.036 informasi 0.024
  means malang malang 0.51 kota 0.12
  means malaysia malaysia 0.94
  means maling di 0.026
  means mall mall 0.85
  means maluku maluku 0.84 pada 0.032
  means malut maluku 0.27 undian 0.065 bank 0.061
  means mampu mampu 0.24 yang 0.13 indonesia 0.044 dan 0.034
  means man video 0.39
  means mana mana 0.36 di 0.25 covid 0.07 video 0.057 virus 0.046 karena 0.044 anak 0.025
  means manado manado 0.43
  means management pt 0.055
  means manager indonesia 0.11 klarifikasi 0.097
  means mancing di 0.047
  means mandatory vaksin 0.33
  means mandi karena 0.28 di 0.031
  means mandiri mandiri 0.89
  means mangga keras 0.13 kaleng 0.13 otak 0.12 makanan 0.08 berbahaya 0.036
  means manipulated jokowi 0.031
  means mantan mantan 0.63 wakil 0.037 ke 0.036 hukum 0.024
  means mantap ke 0.14
  means manusia manusia 0.91
  means marcellodiansyah video 0.034 tidak 0.025 resmi 0.025
  means marco foto 0.27
  means maret pada 0.24 maret 0.2 selatan 0.095 foto 0.036 1 0.034 saat 0.031 di 0.024 perang 0.022
  means mari prabowo 0.12
  means mark mark 0.65 bisa 0.1
  means marketing lowongan 0.092
  means maruf maruf 0.29 wapres 0.17 menggunakan 0.12 bicara 0.083 terlihat 0.031
  means mas prabowo 0.097 gibran 0.062 dan 0.024
  means masa masa 0.45 ada 0.14 di 0.11 mempromosikan 0.035 jokowi 0.034 jadi 0.034 massa 0.025 ke 0.021
  means masal masal 0.56 video 0.079
  means masih masih 0.22 di 0.13 meninggal 0.11 trump 0.072 indonesia 0.07 dari 0.053 luar 0.049 dunia 0.034 karena 0.025
  means masing di 0.042 2018 0.03
  means masjid masjid 0.96
  means mask masker 0.34
  means maskapai dengan 0.037
  means masker masker 0.76
  means massa demo 0.44 massa 0.36 oleh 0.021
  means massal massal 0.74 di 0.03 akan 0.026 video 0.023
  means masuk masuk 0.75 covid 0.051 19 0.028
  means masya video 0.35
  means masyarakat masyarakat 0.41 di 0.12 blt 0.032 dan 0.03 korban 0.025 klarifikasi 0.025 telah 0.024 terkait 0.022
  means mata mata 0.65 ke 0.11 air 0.033 bisa 0.029
  means matahari matahari 0.71 dua 0.048
  means matang matang 0.67
  means mati mati 0.93
  means matthew ditembak 0.43 trump 0.12
  means mau mau 0.75 video 0.071
  means maulid maulid 0.42
  means maupun juta 0.074 peringatan 0.042 5 0.027 kemenag 0.025 guru 0.021
  means max undian 0.11 tautan 0.032
  means mayat mayat 0.81 jenazah 0.071
  means mayjen tni 0.15
  means mbah mbah 0.48 wapres 0.12
  means mbg mbg 0.89 untuk 0.036
  means mcdonalds mcdonalds 0.44
  means md md 0.65 mahfud 0.17 untuk 0.027 tersebut 0.023
  means me bagi 0.14 akun 0.11 giveaway 0.067 hadiah 0.058 uang 0.055
  means medan medan 0.41 terkait 0.1
  means media terkait 0.14 media 0.14 di 0.1 tidak 0.094 yang 0.092 klarifikasi 0.079 polisi 0.043 dan 0.033 bantah 0.03
  means medis medis 0.25 19 0.18 bagi 0.13 kalian 0.057 kami 0.04 cukup 0.04 para 0.034 adalah 0.034 bantuan 0.033 covid 0.026
  means mega megawati 0.35
  means megawati megawati 0.95 hangestri 0.024
  means mei mei 0.4
  means meksiko meksiko 0.5
  means melakukan melakukan 0.38 di 0.14 dari 0.066 yang 0.053 indonesia 0.047 oleh 0.041 terkait 0.037 tidak 0.036 dan 0.032 untuk 0.025
  means melalui melalui 0.19 dan 0.18 di 0.18 yang 0.08 untuk 0.054 dari 0.05 pada 0.034 ke 0.027
  means melamar kerja 0.35 lowongan 0.32
  means melansir minta 0.24 angkat 0.063
  means melarikan melarikan 0.65
  means melawan melawan 0.87
  means meledak meledak 0.68 kebakaran 0.026
  means meleleh meleleh 0.38
  means meletus meletus 0.78 gunung 0.056
  means melibatkan baswedan 0.37 anies 0.3
  means melintas di 0.23 akan 0.1
  means meluap terjang 0.35 pada 0.18 2024 0.078 di 0.055
  means melunasi melunasi 0.63
  means memakai karena 0.14 virus 0.12 menggunakan 0.088 dengan 0.038
  means memanas kerusuhan 0.15 3 0.087 demo 0.05
  means memang dari 0.15 dengan 0.07 negara 0.064 jadi 0.063 ribu 0.062 di 0.027 luar 0.025 bisa 0.024 orang 0.023 yang 0.023 sudah 0.022
  means mematikan mematikan 0.74
  means membahas partai 0.12 gibran 0.075 tersebut 0.043 pria 0.035 indonesia 0.02 orang 0.02
  means member untuk 0.072 bagi 0.048 covid 0.027
  means memberikan memberikan 0.56 beri 0.13 klarifikasi 0.057 di 0.049 terkait 0.031 bantuan 0.028 bagi 0.026
  means membunuh membunuh 0.93 karena 0.021
  means membutuhkan bagi 0.26 dengan 0.15 tiktok 0.087 membutuhkan 0.066 lowongan 0.047 dari 0.037 arab 0.037 hibah 0.035 kerja 0.028 umum 0.022 follow 0.021
  means meme untuk 0.15
  means memegang memegang 0.65 bendera 0.03
  means memicu akibat 0.25 akan 0.045 di 0.041 dari 0.036
  means memiliki akun 0.42 memiliki 0.2 whatsap 0.089 mengatasnamakan 0.049 facebook 0.03 ketua 0.024 dan 0.024 indonesia 0.02
  means mempromosikan mempromosikan 0.57
  means memuat foto 0.074 luar 0.071 ahok 0.055
  means menabrak menabrak 0.6 inilah 0.073 hantam 0.07 datang 0.061 yang 0.036
  means menambahkan menambahkan 0.34 dan 0.13 untuk 0.056 prabowo 0.038 jokowi 0.034 data 0.026
  means menampilkan dalam 0.32 berita 0.064 dan 0.028
  means menang menang 0.83 suara 0.023
  means menanggapi terkait 0.26 yang 0.24 klarifikasi 0.16 tidak 0.12 jakarta 0.05 di 0.038
  means menangis menangis 0.66 usai 0.024
  means menara menara 0.66
  means menarik menarik 0.84 program 0.039
  means menawarkan gratis 0.023
  means mencapai video 0.054 tni 0.033 bagi 0.029 facebook 0.028 lewat 0.022
  means mencari mencari 0.25 melarikan 0.13 soal 0.027 di 0.025 oleh 0.023
  means mencatut untuk 0.083
  means mencegah mencegah 0.16 karena 0.16 pemerintah 0.12 covid 0.087 pada 0.052 baru 0.049 19 0.021
  means mencekam april 0.38 2024 0.21 pada 0.11
  means mendadak pada 0.19
  means mendengar mendengar 0.43 video 0.17 karena 0.074 trump 0.061 di 0.054 saat 0.028
  means menderita jam 0.08
  means mendidih bisa 0.35
  means menebar tidak 0.15
  means menegaskan menegaskan 0.16 facebook 0.11 akun 0.11 bupati 0.11 tidak 0.083 akan 0.055 di 0.045 isu 0.03 1 0.026
  means menelan mei 0.23 pada 0.058 2024 0.024
  means menerobos video 0.18
  means meng hasil 0.21
  means mengadakan hadiah 0.35 mengadakan 0.16 bagi 0.13 undian 0.072 juta 0.05
  means mengaitkan yang 0.045
  means mengajar mengajar 0.17 foto 0.095 dengan 0.039 dosen 0.021
  means mengaku yang 0.19 papua 0.093 uang 0.089 pesan 0.089 indonesia 0.061 terima 0.044 untuk 0.028
  means mengakui akui 0.51
  means mengamuk mengamuk 0.86 pada 0.037
  means mengandung mengandung 0.82 bisa 0.05
  means mengarah tautan 0.22 pendaftaran 0.15 lowongan 0.099 kerja 0.063 rekrutmen 0.056 2026 0.049
  means mengatakan klarifikasi 0.26 terkait 0.22 di 0.097 tidak 0.077 beri 0.043 nusa 0.03 viral 0.023 yang 0.022 bantah 0.022
  means mengatasnamakan mengatasnamakan 0.23 akun 0.1 whatsap 0.076 surat 0.068 hadiah 0.063 rp 0.037 kepala 0.033 uang 0.03 bagi 0.029 minta 0.025 nomor 0.024 motor 0.022
  means mengecek pendaftaran 0.12 yang 0.036
  means mengejutkan pada 0.15 jadi 0.037 korupsi 0.035
  means mengenai mengenai 0.34 hadiah 0.095 hangestri 0.034 dan 0.024 sebagai 0.021 undian 0.021 bank 0.021
  means mengerikan mengerikan 0.36 di 0.12
  means menggunakan menggunakan 0.47 untuk 0.28 video 0.079 dan 0.034 di 0.034
  means menghadapi menghadapi 0.44 untuk 0.25 baru 0.073 ke 0.022
  means menghalangi menghalangi 0.71
  means mengibarkan mengibarkan 0.75 bendera 0.095
  means mengidentifikasi yang 0.032
  means mengundurkan mengundurkan 0.59 diri 0.057
  means menikmati menikmati 0.26
  means menimbulkan tidak 0.11 rokok 0.08
  means meninggal meninggal 0.97
  means menit pada 0.12 oleh 0.11 dan 0.033
  means menjaga menjaga 0.69 dan 0.047 tersebut 0.023
  means menjerit 2024 0.2 pada 0.19 di 0.028 guncang 0.023
  means menkeu menkeu 0.23 purbaya 0.13 gratis 0.058 memiliki 0.056 alih 0.056 uang 0.039 untuk 0.028 2026 0.023 program 0.021
  means menlu negara 0.24
  means mentah mentah 0.29
  means mental prabowo 0.077
  means menteri menteri 0.79 mulyani 0.053 sri 0.052
  means menu gebyar 0.19 undian 0.02
  means menuding klarifikasi 0.064
  means menuju menuju 0.54 video 0.28 yang 0.045
  means menunjukkan video 0.2 menunjukkan 0.12 foto 0.084 pegawai 0.077 02 0.064 demo 0.041 dan 0.036
  means menuntut menuntut 0.5 demo 0.17 mahasiswa 0.075
  means menurut tidak 0.34 terkait 0.34 di 0.059 klarifikasi 0.059 yang 0.042 bisa 0.025
  means menyala video 0.25 ke 0.076
  means menyalurkan dana 0.35 penyaluran 0.13 bantuan 0.12 umum 0.047
  means menyambar saat 0.19
  means menyambut menyambut 0.81
  means menyediakan persero 0.043
  means menyelenggarakan tautan 0.049 program 0.048
  means menyerah menyerah 0.46
  means menyerukan menyerukan 0.76
  means menyesal menyesal 0.72 jadi 0.029
  means menyesatkan iran 0.073 usai 0.044 video 0.038 ke 0.036 di 0.035 akibat 0.026 indonesia 0.026 dukung 0.023
  means menyimpulkan ganjar 0.022
  means menyusul warga 0.18
  means merah merah 0.95
  means merapi merapi 0.29 panik 0.18 warga 0.16 bpptkg 0.099 klarifikasi 0.085 terkait 0.082 dan 0.034
  means merdeka merdeka 0.69 ke 0.078 indonesia 0.03
  means mereka mereka 0.21 di 0.11 dan 0.11 dalam 0.096 foto 0.089 video 0.079 untuk 0.068 yang 0.039 tidak 0.032
  means meresahkan penculikan 0.23 dilarang 0.049
  means merobek merobek 0.51
  means merry bubarkan 0.14 indonesia 0.11 video 0.1
  means merugikan pria 0.17 pada 0.13 bpjs 0.052
  means merupakan video 0.068 di 0.05 bantuan 0.049 dari 0.043 2026 0.043 indonesia 0.037 untuk 0.035 dan 0.035 ke 0.026 israel 0.022 prabowo 0.021 purbaya 0.02
  means mesin mesin 0.43
  means mesir mesir 0.64
  means meski tidak 0.25 prabowo 0.1 karena 0.029 jadi 0.026
  means mess tautan 0.21 lowongan 0.042
  means message giveaway 0.21 bagi 0.058 akun 0.051
  means messenger juta 0.13 rp 0.055 bantuan 0.026
  means messi messi 0.75
  means meteor meteor 0.73
  means meteorologi bmkg 0.34
  means meter meter 0.71 gelombang 0.18
  means metode metode 0.42 obat 0.13 bisa 0.051
  means metro metro 0.65 jokowi 0.068 klarifikasi 0.038
  means mewah mewah 0.54 hadiah 0.068
  means mi migran 0.052
  means mie mie 0.74
  means miftah miftah 0.43
  means militer militer 0.45 video 0.21 ambalat 0.038 laut 0.038 serangan 0.022
  means millions juta 0.44
  means min kerja 0.31 informasi 0.057
  means mineral mineral 0.46 air 0.27 dengan 0.029
  means minggu minggu 0.41 karena 0.089 di 0.038 video 0.031 jadi 0.03 ternyata 0.021
  means minimal pt 0.38 lowongan 0.18 kerja 0.13 tautan 0.075 pendaftaran 0.022
  means minta minta 0.94
  means minum minum 0.65 bisa 0.056 mengandung 0.051 miras 0.039 karena 0.033 ternyata 0.02
  means minyak minyak 0.5 terkait 0.14 dari 0.081
  means mirip video 0.067 dan 0.04 adalah 0.021
  means miris ini 0.27
  means mirzani gerindra 0.12
  means miskin miskin 0.36 bantuan 0.33 prabowo 0.084
  means misleading iran 0.091 israel 0.03 as 0.027 kalah 0.022
  means mitra mitra 0.58
  means mk mk 0.77
  means mobil mobil 0.96
  means modal modal 0.66 instagram 0.12 bagi 0.065 uang 0.031 akun 0.022
  means model model 0.35 foto 0.09
  means modus gratis 0.082 whatsap 0.073 modus 0.066 surat 0.025 giveaway 0.024
  means moeis moeis 0.38 harvey 0.21
  means moewardi nyawa 0.15 seleksi 0.15 24 0.15 jam 0.15 mulai 0.15 alam 0.1 dalam 0.046
  means mohon minta 0.16 akun 0.15 hoax 0.088 pesan 0.085 mengatasnamakan 0.072 yang 0.069 dan 0.063 di 0.056 karena 0.028
  means momen video 0.46 desa 0.1 umum 0.094 demo 0.04 ke 0.022
  means monas monas 0.69 dari 0.027
  means money facebook 0.042 covid 0.025
  means monyet monyet 0.69
  means moon dua 0.2 matahari 0.19
  means morowali morowali 0.81 orang 0.044 video 0.023
  means motif yang 0.071
  means motor motor 0.96
  means mpr mpr 0.53 pemakzulan 0.083
  means mr pada 0.13
  means mrna mrna 0.51 vaksin 0.13 19 0.11
  means msi besar 0.24 bpjs 0.073 program 0.061 bantuan 0.037 untuk 0.021
  means mu dengan 0.021
  means mualaf mualaf 0.12 cena 0.099 john 0.099 los 0.099 angeles 0.099 selamat 0.094 palestina 0.083 kebakaran 0.075 rumah 0.071 dukung 0.064
  means muamalat muamalat 0.79
  means much facebook 0.049
  means muda dan 0.022
  means mudah tidak 0.08 dan 0.048 rebusan 0.048 air 0.044 video 0.043 akun 0.042 bisa 0.042 whatsap 0.036 dari 0.036 juta 0.033
  means muh bpjs 0.17 besar 0.14 bantuan 0.075 program 0.036 rp 0.034
  means muhaimin dan 0.22
  means muhammad muhammad 0.4 rizieq 0.1 dengan 0.076 dan 0.04 tni 0.025
  means mui babi 0.16 pada 0.046 ulama 0.032 mengandung 0.031
  means muka muka 0.45
  means mulai mulai 0.61 di 0.1 foto 0.03 dengan 0.029 dan 0.028 jokowi 0.025
  means mulia bank 0.066 undian 0.025
  means mulut mulut 0.49
  means mulyadi mulyadi 0.76
  means mulyani mulyani 0.9
  means mulyono jokowi 0.23
  means muncul muncul 0.58 menggunakan 0.087 dan 0.076 untuk 0.036 di 0.026
  means mundur mundur 0.94
  means mungkin video 0.078 lewat 0.06 bagi 0.053 facebook 0.039 uang 0.032 saat 0.03 tni 0.026 bantuan 0.024 umum 0.021
  means murah murah 0.39 sembako 0.097
  means murid di 0.021
  means murka murka 0.29
  means musholla akun 0.048
  means musibah korban 0.22
  means musik dander 0.16 orang 0.092 akibat 0.083 menggunakan 0.066 bojonegoro 0.02
  means musim air 0.028
  means musk musk 0.53
  means muslim muslim 0.71 ini 0.097 islam 0.087 dan 0.02
  means musnah siap 0.19
  means mustofa gus 0.2 mus 0.2
  means my malaysia 0.054
  means myanmar myanmar 0.63
  means nabi nabi 0.73 foto 0.13
  means nafas dengan 0.18
  means nagekeo flores 0.34 perairan 0.32 jatuh 0.072 pesawat 0.043
  means nah karena 0.3
  means naik naik 0.95
  means najwa najwa 0.64 shihab 0.22
  means nama nama 0.53 dengan 0.092 yang 0.063 jadi 0.055 dan 0.041 untuk 0.028 di 0.028 foto 0.025
  means name covid 0.083
  means namun yang 0.22 namun 0.15 di 0.13 dan 0.091 karena 0.084 tidak 0.054 ke 0.04 gratis 0.025 dari 0.022 video 0.021
  means nanas nanas 0.75
  means nanti yang 0.11 warga 0.054 akan 0.049 tidak 0.034 rumah 0.03 ada 0.029 pada 0.027 di 0.023 bisa 0.023 video 0.022 surat 0.022 dukung 0.021
  means narasi hormuz 0.036 korupsi 0.034 selatan 0.03 dan 0.024
  means narator 2024 0.076 5 0.07 guncang 0.036
  means narkoba narkoba 0.79 berantai 0.045 yang 0.033 pesan 0.028
  means nasa bumi 0.37
  means nasabah nasabah 0.51 bank 0.22 gebyar 0.061 undian 0.033 2025 0.029
  means nasdem anies 0.055 sebagai 0.046
  means nasehat akan 0.48
  means nasi nasi 0.9
  means nasib dari 0.26
  means nasional nasional 0.43 klarifikasi 0.13 tni 0.048 kerja 0.041 dan 0.038 terkait 0.022
  means nasionalisme di 0.055
  means natal natal 0.78
  means natuna natuna 0.64
  means nazar bagi 0.057
  means need facebook 0.06
  means negara negara 0.84 indonesia 0.061
  means nekat nekat 0.69
  means nelayan nelayan 0.69 video 0.057
  means net bantah 0.14
  means netanyahu netanyahu 0.71 israel 0.081
  means netizen akan 0.094 untuk 0.051
  means new new 0.82 video 0.034
  means ngaku dan 0.23
  means niat akan 0.18
  means nik nik 0.54
  means nikotin rokok 0.38
  means nkri nkri 0.4 video 0.15 tni 0.068 sudah 0.064
  means nmax hadiah 0.044
  means nominal rp 0.11
  means nomor nomor 0.45 whatsap 0.25 akun 0.19
  means non non 0.56 untuk 0.023
  means normal normal 0.39
  means not yang 0.044
  means november november 0.39 orang 0.053 di 0.038 aksi 0.036 tersebut 0.024
  means now 19 0.11 covid 0.093
  means ntb ntb 0.45
  means ntt ntt 0.82
  means nu nu 0.5
  means nuklir nuklir 0.78
  means nusa ntt 0.066 tidak 0.028
  means nusantara nusantara 0.33 ke 0.098 indonesia 0.077 untuk 0.064 foto 0.038
  means nya nya 0.25 karena 0.18 video 0.16 di 0.083 kita 0.037 rakyat 0.034 bisa 0.021
  means nyaman dengan 0.052
  means nyamuk nyamuk 0.5 virus 0.086 karena 0.079 enchepalitis 0.06 teknologi 0.06 radang 0.021 tersebar 0.021 yang 0.02
  means nyawa bisa 0.18 dengan 0.029
  means nyeri sembuh 0.32 air 0.24
  means ob kerja 0.19 lowongan 0.12 puskesmas 0.041
  means obama obama 0.6 amerika 0.17
  means obat obat 0.86 bisa 0.022
  means of of 0.81 yang 0.027
  means office minta 0.22 untuk 0.13
  means officer pt 0.052
  means oh video 0.11 prabowo 0.025
  means ojol ojol 0.36 ojek 0.17 online 0.13
  means oknum aksi 0.25 polisi 0.11 minta 0.1 uang 0.038 foto 0.032
  means oktober oktober 0.28 jadi 0.095 2025 0.081 ternyata 0.02
  means olahraga 2018 0.47 asian 0.18 games 0.18
  means oleh oleh 0.31 di 0.31 dan 0.087 yang 0.06 video 0.037 dari 0.03 pada 0.02
  means olimpiade olimpiade 0.81
  means on dan 0.17 juta 0.12 tidak 0.069 orang 0.049 yang 0.023
  means online online 0.82 melalui 0.047
  means open kerja 0.18 lowongan 0.13
  means operasi operasi 0.21 di 0.15 yang 0.11 ditemukan 0.058 bisa 0.05 saat 0.034 video 0.024 selatan 0.022 jakarta 0.021
  means operator operator 0.33 ke 0.06 lowongan 0.049 internet 0.033 kerja 0.022 kuota 0.021
  means opm opm 0.53 oleh 0.033 foto 0.028
  means or dan 0.17
  means orang orang 0.84 di 0.05 video 0.031
  means order untuk 0.13
  means organ organ 0.58 sakit 0.024
  means organisasi memberikan 0.033
  means ormas tni 0.038
  means otak otak 0.68 karena 0.12
  means out di 0.034
  means over foto 0.17 di 0.13
  means p pdip 0.14 dengan 0.092 tidak 0.054 jokowi 0.02
  means pabrik pabrik 0.55
  means packing tautan 0.022
  means pada di 0.28 pada 0.16 video 0.08 dan 0.062 yang 0.052 untuk 0.05 ke 0.039 dari 0.038 2024 0.028 indonesia 0.026 foto 0.024
  means padahal tersebut 0.18 pesan 0.11 di 0.1 karena 0.069
  means padang padang 0.71
  means page di 0.065
  means pagi pagi 0.26 yang 0.21 tidak 0.1 dan 0.064 pesan 0.033
  means paham video 0.082
  means pajak pajak 0.92
  means pajero undian 0.15 2026 0.13 hadiah 0.057 tautan 0.038
  means pak pak 0.22 jokowi 0.15 akun 0.14 whatsap 0.14 presiden 0.087 dan 0.087 prabowo 0.046 video 0.035 yang 0.03
  means pakai pakai 0.54 menggunakan 0.29 untuk 0.038 dan 0.026
  means pakar bisa 0.12 presiden 0.062 yang 0.03
  means paket paket 0.66 rumah 0.069 soal 0.053 berantai 0.053 warga 0.032 pesan 0.029
  means pakistan pakistan 0.82
  means paksa paksa 0.7 foto 0.12 di 0.061
  means paku rudal 0.25
  means palestina palestina 0.95
  means paling dua 0.13 bisa 0.091 jadi 0.077 minta 0.053 dan 0.044 resmi 0.041 ancam 0.036 indonesia 0.027 tahun 0.025 dengan 0.021
  means paloh paloh 0.55 capres 0.076 sebagai 0.059
  means palsu palsu 0.076 facebook 0.062 akun 0.052 purbaya 0.049 minta 0.026 menkeu 0.023 mbg 0.022 untuk 0.022 prabowo 0.022
  means palu palu 0.76 gempa 0.027
  means pamer pamer 0.78
  means pamflet pesta 0.19 pamlfet 0.17 mengenai 0.17 tikus 0.13 kks 0.1 para 0.064 proyek 0.058
  means panah bagi 0.31 bantuan 0.087
  means panas panas 0.54 yang 0.092
  means pancang kirim 0.058
  means pancasila pancasila 0.74
  means panci dengan 0.09
  means pandangan dari 0.055
  means pandemi pandemi 0.55 untuk 0.048 covid 0.028
  means pandjaitan luhut 0.22
  means pangandaran pangandaran 0.41
  means pangarep jadi 0.14
  means pangeran pangeran 0.8
  means panggilan panggilan 0.84 untuk 0.023
  means pangkalan pangkalan 0.61 serangan 0.022
  means panglima panglima 0.53 tni 0.34
  means panik panik 0.57 jadi 0.051
  means panitia 2018 0.47 acara 0.13 games 0.02
  means panjang panjang 0.57
  means panji panji 0.53 gumilang 0.26
  means pantai pantai 0.91 video 0.025
  means papua papua 0.95
  means para para 0.63 di 0.13 untuk 0.046 dari 0.028 dan 0.021
  means parah akibat 0.13 warga 0.11 orang 0.085 video 0.085
  means paris paris 0.87
  means parkir parkir 0.49 dengan 0.091
  means parlemen ke 0.16
  means parodi dan 0.083
  means partai partai 0.8 dari 0.057 jokowi 0.033
  means paru paru 0.69
  means pas juta 0.074 uang 0.031 bagi 0.024
  means pasangan pasangan 0.65 anies 0.06 dan 0.04 kpu 0.031 luar 0.021
  means pasar pasar 0.76 pedagang 0.035
  means pasca 19 0.15 covid 0.12
  means pasien pasien 0.74 19 0.16 covid 0.029
  means pasir pasir 0.61
  means paslon paslon 0.43 terkait 0.13 pilkada 0.11
  means pasti untuk 0.3 dalam 0.12 di 0.061 pasangan 0.05 polisi 0.035 ke 0.031 indonesia 0.027 yang 0.025
  means pasukan pasukan 0.73 video 0.049 tni 0.042 israel 0.037 militer 0.028
  means pasuruan pasuruan 0.57
  means patung patung 0.6 raksasa 0.067
  means paus paus 0.83 fransiskus 0.022
  means payung prajurit 0.24 video 0.042
  means pbb pbb 0.93
  means pdi pdip 0.46 megawati 0.25
  means pdip pdip 0.92
  means pecah pecah 0.34 indonesia 0.087 dari 0.063 resmi 0.026 ke 0.023
  means pecat pecat 0.94
  means pedagang pedagang 0.56
  means peduli foto 0.044
  means pegadaian pegadaian 0.6 pt 0.032
  means pegawai pegawai 0.73 foto 0.057 informasi 0.042 di 0.036
  means pegi pegi 0.88
  means pejabat pejabat 0.61 mati 0.075 hukum 0.043 di 0.024
  means pejuang yang 0.042
  means pekalongan pekalongan 0.8
  means pelabuhan pelabuhan 0.78
  means pelajar di 0.1 hp 0.089 menggunakan 0.08 meninggal 0.065
  means pelaksanaan pelaksanaan 0.46 yang 0.03
  means pelanggaran karena 0.13 di 0.03
  means pelatih pelatih 0.78 timnas 0.026
  means pelatihan pelatihan 0.53 iran 0.035
  means peluang tautan 0.062 pendaftaran 0.035
  means pemadaman pemadaman 0.45 padamkan 0.25 listrik 0.042 akan 0.041
  means pemain pemain 0.63
  means pemakzulan pemakzulan 0.81
  means pemalang di 0.039
  means pembangunan pembangunan 0.84 ribu 0.037
  means pembantaian tidak 0.063
  means pemberantasan kpk 0.41 terkait 0.028
  means pemberitaan tersangka 0.035 listrik 0.035 bahlil 0.031 kasus 0.029 copot 0.027 sembako 0.027 divonis 0.023 ajak 0.023 roy 0.022 suryo 0.022 pln 0.02
  means pemberitahuan pemberitahuan 0.48 2024 0.13 otak 0.057
  means pemda pemda 0.61
  means pemerintah pemerintah 0.95
  means pemilu pemilu 0.7 capres 0.093 anies 0.083
  means pemimpin pemimpin 0.84 dari 0.031
  means pemkab whatsap 0.095
  means pemkot covid 0.11 19 0.098 mau 0.077 warga 0.068 baru 0.066 klaster 0.066 jika 0.057 jadi 0.051 kunjungan 0.037 rt 0.033 laporan 0.032 wajib 0.029
  means pemuda pemuda 0.37 polisi 0.17 terima 0.11 gay 0.057 terkait 0.035
  means pemukiman banjir 0.14
  means penampakan penampakan 0.18 foto 0.059 video 0.051 pesawat 0.051 dokumentasi 0.048 dalam 0.044
  means penanggulangan bnpb 0.23
  means penculikan penculikan 0.65
  means pencurian pencurian 0.24 tangkapan 0.037 kapal 0.025
  means pendaftaran pendaftaran 0.8 tautan 0.17
  means pendamping pendamping 0.76
  means pendek dengan 0.1 yang 0.1 video 0.043
  means pendeta gereja 0.36
  means pendidikan tautan 0.37 pendaftaran 0.26 pendidikan 0.13 akun 0.03 lowongan 0.028 wakil 0.027 kerja 0.024
  means penduduk penduduk 0.57 ke 0.081 orang 0.042
  means peneliti peneliti 0.3 19 0.19 hasil 0.14 ke 0.073 covid 0.021
  means penelitian bisa 0.2 sembuh 0.17 mengandung 0.067 pada 0.055 covid 0.043 rokok 0.038 masa 0.021
  means penelusuran hasil 0.15 ahok 0.046 ditemukan 0.042 anies 0.028
  means penempatan penempatan 0.39 lowongan 0.2 tautan 0.065 kerja 0.05 rekrutmen 0.045 pendaftaran 0.043
  means penerbangan pesawat 0.44 penerbangan 0.28 video 0.033
  means pengadaan pengadaan 0.5
  means pengadilan pengadilan 0.43 demo 0.083 warga 0.062 menuntut 0.026 video 0.023
  means pengajuan pinjaman 0.2 pengajuan 0.16 kur 0.1 tiktok 0.092 akun 0.086 whatsap 0.067
  means pengakuan pengakuan 0.35
  means pengangguran jokowi 0.12
  means pengangkut kapal 0.19 video 0.02
  means penganiayaan sebagai 0.26
  means pengantin pernikahan 0.086
  means penganut penganut 0.81
  means pengaruh yang 0.041
  means pengawasan tidak 0.05 indonesia 0.034 pendaftaran 0.033 china 0.032 dengan 0.032 obat 0.031
  means pengecekan menggunakan 0.13 ada 0.04
  means pengelola pengelola 0.49 klarifikasi 0.14 memberikan 0.06
  means pengendalian vaksin 0.22
  means pengendara mobil 0.12
  means penghianat dan 0.072
  means pengidap berbahaya 0.26 tentang 0.22 makanan 0.025
  means pengisian gratis 0.22 bbm 0.18
  means pengkhianat video 0.039
  means pengungsi pengungsi 0.8 rohingya 0.042 aceh 0.035
  means pengurus pengurus 0.47 beri 0.1 isu 0.08 jadi 0.058 klarifikasi 0.023
  means penipuan whatsap 0.23 akun 0.082 facebook 0.079 juta 0.062 uang 0.059 hadiah 0.057 anggota 0.038 penipuan 0.032 tiktok 0.031 nomor 0.031 rp 0.022
  means penjara penjara 0.8 hukum 0.046 ancam 0.03
  means penjelasan tidak 0.12 covid 0.11 terkait 0.069 klarifikasi 0.059 surat 0.045 karena 0.043 di 0.041 dan 0.038 akibat 0.037 yang 0.03 oleh 0.027 19 0.026 dari 0.024 terhadap 0.02
  means penonaktifan kesehatan 0.13 bpjs 0.098
  means pensiunan pensiunan 0.63 rp 0.022 purbaya 0.022
  means penting china 0.25 2024 0.084 dan 0.079 yang 0.056 adalah 0.032 proyek 0.023 dari 0.021
  means penuh penuh 0.13 mau 0.12 dan 0.044 presiden 0.028
  means penumpang penumpang 0.38 pesawat 0.14 penerbangan 0.069 bukan 0.04
  means penyadapan disadap 0.37
  means penyaluran dana 0.099 bantuan 0.05 juta 0.041
  means penyanyi covid 0.021
  means penyelenggara 2018 0.14 angkat 0.058 karena 0.055 games 0.053 asian 0.053 surat 0.043 dana 0.035
  means penyidikan kpk 0.27 kasus 0.14
  means penyumbatan penyumbatan 0.38
  means penyusup penyusup 0.28 perempuan 0.18 presiden 0.12 tangkapan 0.11 yang 0.081 acara 0.043 ke 0.038 pernikahan 0.035
  means per per 0.29 rp 0.26 juta 0.1 berita 0.044 pertahanan 0.032 jadi 0.022
  means perairan perairan 0.39 kapal 0.045
  means perampasan perampasan 0.9
  means perampokan perampokan 0.67
  means perang perang 0.85 video 0.088
  means perayaan hadir 0.16 orang 0.13 juta 0.11 maulid 0.11 nabi 0.08 rusia 0.079 di 0.039
  means perbankan bank 0.15
  means perbatasan perbatasan 0.36 2025 0.15 ke 0.082 kerja 0.072
  means perbincangan dalam 0.34 klarifikasi 0.045 yang 0.028 terkait 0.024
  means percaya ada 0.14 di 0.12 jakarta 0.11 dan 0.065 teman 0.03 china 0.025
  means perempuan perempuan 0.9
  means pergub tersangka 0.22 keputusan 0.22 kpk 0.2 jadi 0.15
  means perhitungan kpu 0.3 perhitungan 0.13 suara 0.077 anies 0.038 tidak 0.026
  means perihal surat 0.53 kabupaten 0.098 pecat 0.074 oleh 0.035 klarifikasi 0.021
  means periksa periksa 0.26 kpk 0.15 atas 0.069 baswedan 0.052 jokowi 0.043 akun 0.043 di 0.041 dan 0.033 anies 0.026 untuk 0.023
  means periksafakta video 0.038
  means peringatan karena 0.26 video 0.13 dan 0.054 akan 0.037 di 0.034 ada 0.032 yang 0.03 tersebut 0.03 tidak 0.028
  means periode periode 0.54
  means peristiwa diri 0.17 kebakaran 0.14 di 0.1 oleh 0.065 serangan 0.032 video 0.023
  means perjuangan perjuangan 0.29 megawati 0.23 pdip 0.053 tidak 0.033
  means perlindungan perlindungan 0.69 amerika 0.078 video 0.062 lewat 0.031
  means perlu bisa 0.39 perlu 0.13 terkait 0.083 dan 0.049 dari 0.043 informasi 0.036 dengan 0.031 klarifikasi 0.03 darah 0.02
  means permadi abu 0.31 janda 0.28
  means permalink foto 0.2 ahok 0.15 raja 0.07 aksi 0.061 kebakaran 0.059 oleh 0.05 di 0.04 fpi 0.031 pada 0.025 jokowi 0.02
  means permasalahan pemerintah 0.28 ke 0.033
  means permen permen 0.81
  means pernah untuk 0.2 pernah 0.1 pesan 0.044 uang 0.043 akun 0.038 bantah 0.035 di 0.03 2023 0.027 orang 0.023
  means pernikahan pernikahan 0.86
  means pers 19 0.085 ke 0.034
  means persen video 0.069 banjir 0.043 tni 0.031 hasil 0.027 iran 0.023 uang 0.021
  means persero persero 0.33 pertamina 0.2 pt 0.053 informasi 0.034 bumn 0.028
  means personel personel 0.5 18 0.18
  means pertahanan pertahanan 0.61 papua 0.038 akan 0.023
  means pertalite pertalite 0.85
  means pertama pertama 0.41 juta 0.075 bagi 0.052 foto 0.042 dari 0.026 ke 0.026
  means pertamina pertamina 0.96
  means pertandingan vs 0.25 2024 0.19 indonesia 0.1 pertandingan 0.099 piala 0.03
  means perubahan perubahan 0.45 untuk 0.075 baru 0.045 serangan 0.045 kpu 0.041 ganti 0.036 akibat 0.03
  means perum lowongan 0.19 kerja 0.18
  means pesan pesan 0.38 19 0.091 untuk 0.085 covid 0.067 memiliki 0.036 dengan 0.025 sim 0.023 di 0.022
  means pesantren ponpes 0.025
  means pesawat pesawat 0.94
  means pesta pesta 0.49 pada 0.14 19 0.096 covid 0.039
  means peta peta 0.74
  means petani petani 0.87
  means petir petir 0.64 saat 0.062
  means petugas petugas 0.74 tidak 0.073
  means pfizer pfizer 0.74 19 0.022
  means phishing pendaftaran 0.2 tautan 0.1
  means phk phk 0.26 segera 0.17 besaran 0.16 besar 0.14 jadi 0.13
  means piala piala 0.86 2023 0.025
  means pidana kpk 0.024
  means pidato pidato 0.38 presiden 0.24 indonesia 0.037 ke 0.031
  means pihak klarifikasi 0.15 tidak 0.097 di 0.09 terkait 0.069 beri 0.059 warga 0.044 bantah 0.037 dana 0.028 ada 0.027 2 0.026
  means pikirkan karena 0.23
  means pilgub pilgub 0.34
  means pilih pilih 0.51 prabowo 0.15 calon 0.084 untuk 0.04 baswedan 0.025
  means pilkada pilkada 0.76 pilih 0.066 pilgub 0.03
  means pilpres pilpres 0.58 capres 0.077 dan 0.067 prabowo 0.045 tersebut 0.036 dari 0.027
  means pin pin 0.41 tabung 0.096 kuras 0.082 center 0.061 call 0.054 mesin 0.041 saldo 0.04
  means pindah pindah 0.89
  means pingsan orang 0.14
  means pinjaman pinjaman 0.51 pinjol 0.2 pengajuan 0.086 tiruan 0.075 bni 0.026
  means pink pink 0.52 hangestri 0.27
  means pintar orang 0.028
  means pintu pintu 0.71 tutup 0.037
  means pisang pisang 0.73
  means pj pj 0.6 whatsap 0.17 akun 0.13
  means pk ke 0.091 meninggal 0.036
  means pkh pkh 0.74 akan 0.05
  means pki pki 0.96
  means pks pks 0.81
  means plastik plastik 0.58 video 0.044
  means plat plat 0.74
  means platform mempromosikan 0.11
  means pln pln 0.47 listrik 0.27 tarif 0.11
  means pn bukti 0.2 sidang 0.19 hasil 0.17 palsu 0.13 ijazah 0.087
  means pns pns 0.58 negara 0.042
  means poin poin 0.46 dalam 0.15
  means pokok indonesia 0.18 pendaftaran 0.029
  means pol polisi 0.34 warga 0.09 untuk 0.04 terkait 0.03 akan 0.024
  means polda polda 0.54 polisi 0.22 ditembak 0.042
  means poligami pks 0.13
  means polisi polisi 0.94 tangkapan 0.022
  means politik politik 0.54 tidak 0.14 indonesia 0.072 jadi 0.044 jokowi 0.031
  means politisi ri 0.11 ke 0.1
  means polres di 0.34 polres 0.28 polisi 0.2 aceh 0.03
  means polresta tutup 0.054 karena 0.024
  means polri polri 0.79 tilang 0.049 polisi 0.035
  means polsek polsek 0.79 di 0.026
  means pom pom 0.53 karena 0.17 mengandung 0.034 tidak 0.027
  means pondok dikeroyok 0.24 yang 0.074 dan 0.067
  means ponpes pondok 0.24 pesantren 0.21
  means porak video 0.11
  means porsi porsi 0.31 gratis 0.084
  means posisi lowongan 0.21 posisi 0.12 tautan 0.12 kerja 0.072 ancam 0.041
  means positif positif 0.71 19 0.14 covid 0.095
  means post pesan 0.13 dalam 0.086 tangkapan 0.064 diri 0.046 luar 0.044 tidak 0.037 di 0.028
  means postingan nama 0.12 foto 0.078 baswedan 0.067 pidato 0.039 presiden 0.039 minta 0.038 dengan 0.035 anies 0.031 ahok 0.027 hanya 0.026 50 0.021 saat 0.021
  means potongan video 0.071 jokowi 0.039 tidak 0.036 tersebut 0.035 diri 0.027
  means potret foto 0.28
  means pp pp 0.76 untuk 0.034
  means ppih haji 0.29
  means ppk ppk 0.47 2026 0.28 pendaftaran 0.081 tautan 0.068
  means prabowo prabowo 0.99
  means prajurit prajurit 0.51 tni 0.21 video 0.031
  means pramono pramono 0.6 pilkada 0.14
  means pranowo ganjar 0.53
  means pratinjau surabaya 0.073 video 0.042
  means pray dan 0.052 di 0.041
  means prediksi akan 0.26
  means preman preman 0.49
  means presiden presiden 0.71 jokowi 0.16 prabowo 0.041
  means president jokowi 0.3 pada 0.17 presiden 0.078 minta 0.045
  means pria pria 0.8 orang 0.059 anak 0.042
  means pribadi whatsap 0.11 juta 0.095 akun 0.075 melalui 0.064
  means pribumi china 0.1 tka 0.072
  means prize undian 0.3 hadiah 0.093 bank 0.045
  means pro pro 0.65
  means probabilitas video 0.079 dana 0.04 tni 0.035 bagi 0.032 facebook 0.031 umum 0.026 iran 0.024 saat 0.022 malaysia 0.022
  means produk produk 0.3 mengandung 0.19 2019 0.074 yang 0.048 air 0.033 bisa 0.031 mempromosikan 0.028
  means produksi dari 0.1 tautan 0.072 kerja 0.072 untuk 0.066 menang 0.056 indonesia 0.033 lowongan 0.028
  means prof prof 0.67 tulisan 0.044
  means profesional untuk 0.31
  means profil nomor 0.071 gratis 0.043 kur 0.026
  means program program 0.66 tautan 0.2 pendaftaran 0.029 dari 0.026
  means promax bank 0.27 undian 0.24 hadiah 0.098 tautan 0.034
  means promo mempromosikan 0.29 hadiah 0.17 undian 0.16
  means proses dari 0.21 proses 0.14 untuk 0.13 polisi 0.11 video 0.06
  means protes protes 0.22 palestina 0.15 demo 0.13 warga 0.083 tolak 0.075 aksi 0.031
  means provinsi provinsi 0.36 di 0.26 dinas 0.089 bantuan 0.033 pemprov 0.028
  means proyek proyek 0.74 akan 0.03
  means psb psb 0.81
  means psi psi 0.55
  means psikologi tulisan 0.29 tentang 0.23
  means psikotropika lowongan 0.028
  means pssi pssi 0.76 piala 0.062 fifa 0.048 indonesia 0.026
  means pt pt 0.91
  means ptun hti 0.15 menang 0.14
  means puan puan 0.95
  means puasa puasa 0.68
  means public indonesia 0.26 19 0.041
  means publik tidak 0.069 warga 0.039 dengan 0.029
  means puding keras 0.13 kaleng 0.13 otak 0.12 makanan 0.08 berbahaya 0.036
  means puing di 0.041
  means pula serangan 0.2 di 0.11 jalan 0.057 data 0.051 yang 0.026
  means pulang pulang 0.48 oleh 0.2 luar 0.04 pegawai 0.032 akibat 0.026 rumah 0.021
  means pulau pulau 0.85 di 0.024
  means pulih di 0.061
  means puluhan puluhan 0.59 karena 0.056 di 0.049 foto 0.025
  means pun bantah 0.29 pun 0.11 tidak 0.11 indonesia 0.099 di 0.068 covid 0.036 video 0.029 pada 0.025 terkait 0.024
  means puncak puncak 0.43 bogor 0.28 kerusuhan 0.12 di 0.021
  means punya punya 0.2 uang 0.17 memiliki 0.15 jokowi 0.11 tersebut 0.045 anak 0.033
  means pura pura 0.59 kembali 0.11 pihak 0.035 viral 0.033 rekruitmen 0.023 angkasapura 0.023
  means purbaya purbaya 0.94
  means purn dari 0.023
  means purnama ahok 0.61
  means purnawirawan purnawirawan 0.49
  means pusat pusat 0.69 surat 0.038 banjir 0.032 warga 0.022
  means puskesmas puskesmas 0.84
  means putaran putaran 0.64 pilpres 0.073 dari 0.035 pada 0.029 ke 0.021
  means putih putih 0.95
  means putin putin 0.88
  means puting puting 0.74 maret 0.054 akibat 0.033 terjang 0.027 2024 0.026
  means putra putra 0.45 oleh 0.098 atas 0.05 dan 0.041
  means pvmbg erupsi 0.22 gunung 0.21
  means qatar qatar 0.59 piala 0.03
  means qodari qodari 0.47 berduka 0.13 video 0.061 hasil 0.029 pilkada 0.024
  means quick 2024 0.2 hasil 0.083 suara 0.069
  means quran quran 0.63 sudah 0.039
  means r dari 0.36
  means rabu di 0.15 diri 0.077 tersebut 0.058 hanya 0.048 terkait 0.032 yang 0.026 tidak 0.024 jakarta 0.022 informasi 0.022
  means racun racun 0.71 dalam 0.06
  means radang mempromosikan 0.069
  means radiasi radiasi 0.38 berbahaya 0.08
  means radio karena 0.12
  means raffi raffi 0.62 judi 0.11 bisnis 0.1 ahmad 0.023
  means rahardjo kpk 0.39
  means rahasia ternyata 0.26 19 0.033 covid 0.026
  means rahmah whatsap 0.1 akun 0.044
  means rahmat gerindra 0.13
  means rahmayadi ibadah 0.13 seluruh 0.13 pintu 0.12 instruksi 0.11 orang 0.091 buka 0.075 masjid 0.05 gubernur 0.044 untuk 0.028
  means raib pada 0.12
  means rais rais 0.69
  means raja raja 0.95
  means rakabuming gibran 0.37
  means raksasa raksasa 0.66
  means rakyat rakyat 0.94
  means ramadhan ramadan 0.43 umum 0.02
  means ramai klarifikasi 0.18 yang 0.11 di 0.11 masjid 0.1 terkait 0.064 tentang 0.044 prabowo 0.039 foto 0.027 ke 0.021
  means rambu gas 0.085 lingkaran 0.027
  means rambut berbahaya 0.051 mengandung 0.044 keras 0.027 kaleng 0.026 otak 0.024
  means rangka rangka 0.3 bagi 0.14 dari 0.064 ke 0.051 bantuan 0.02
  means rangkaian rekrutmen 0.036
  means rapat rapat 0.8
  means rapel umum 0.21 gaji 0.047 dan 0.044
  means rapid rapid 0.44 test 0.2 covid 0.091 19 0.037
  means rasa rasa 0.38 video 0.16 demo 0.066 dari 0.042 terkait 0.034 di 0.031 mau 0.02
  means rasulullah rasulullah 0.79
  means ratna bantah 0.13
  means ratusan ratusan 0.51 rudal 0.06 bisa 0.026
  means raya raya 0.81 pada 0.021
  means razia razia 0.67 kendaraan 0.12
  means read klarifikasi 0.37 terkait 0.23 isu 0.12
  means reaksi vaksin 0.035
  means real real 0.17 20 0.091 yang 0.062 juta 0.038 bagi 0.024
  means rebusan rebusan 0.8
  means receive facebook 0.059
  means recruitment pt 0.18 kerja 0.15 lowongan 0.12 indonesia 0.035 rekrutmen 0.03
  means redaksi jika 0.35 dari 0.034
  means referendum referendum 0.66
  means referensi di 0.17 tidak 0.13 mengatasnamakan 0.12 dalam 0.1 foto 0.074 video 0.071 akun 0.032
  means registrasi selama 0.13 bodong 0.092 aturan 0.081 klarifikasi 0.055 polisi 0.053 terkait 0.048
  means rejeki facebook 0.45
  means rekaman rekaman 0.35 video 0.32 rudal 0.085 israel 0.055 iran 0.039 serangan 0.026
  means rekan ada 0.28 satu 0.12
  means rekayasa tni 0.081 video 0.052 bagi 0.052 hibah 0.038 dana 0.035 bantuan 0.033 saat 0.029 facebook 0.022 ratusan 0.021
  means rekening rp 0.35 rekening 0.17 terima 0.16 biaya 0.023 000 0.023
  means rekomendasi mempromosikan 0.27 dari 0.051
  means rekrutmen rekrutmen 0.75 lowongan 0.085 kerja 0.034 tautan 0.033 pendaftaran 0.031
  means rektor rektor 0.35 dari 0.086 universitas 0.057
  means rela rela 0.68 negara 0.078
  means relawan relawan 0.83
  means rencana akan 0.37 rencana 0.17 gubernur 0.1 bayar 0.061 warga 0.057 mau 0.039 dihapus 0.034
  means rendah karena 0.28 pilkada 0.11
  means rentang 19 0.17 covid 0.14
  means reporter video 0.17
  means republik ri 0.082 terkait 0.078 klarifikasi 0.055 dana 0.053 oleh 0.038 bantuan 0.034 dari 0.032 tidak 0.025 beri 0.024 dan 0.024 hibah 0.02
  means resep obat 0.18 mempromosikan 0.079
  means resmi resmi 0.32 tautan 0.16 pendaftaran 0.1 2026 0.057 kerja 0.048 bank 0.042 lowongan 0.041
  means respon prabowo 0.26 pesan 0.13 bantah 0.095 dan 0.027
  means rest foto 0.11
  means revolusi jokowi 0.045
  means rewards rewards 0.67
  means rezeki bagi 0.19 rp 0.18 uang 0.13 akun 0.053 juta 0.036
  means rezim rezim 0.85
  means ri ri 0.84 indonesia 0.035
  means riana bubarkan 0.14 indonesia 0.11 video 0.1
  means riau riau 0.55
  means ribu ribu 0.96
  means rice masak 0.13 magiccom 0.13 berbahaya 0.11 dengan 0.077 lebih 0.036 nasi 0.027 yang 0.022
  means richter belanda 0.3
  means ricuh saat 0.12
  means ridwan ridwan 0.74 bjb 0.08 bank 0.039
  means rilis pada 0.099 pasangan 0.089 sebagai 0.069
  means ringan ringan 0.43 bengkulu 0.21 kota 0.18 bisa 0.088
  means rip dunia 0.43 meninggal 0.036
  means risiko 19 0.15 covid 0.097 vaksin 0.059 bisa 0.033 karena 0.02
  means risma risma 0.51 jatim 0.16
  means ritual ritual 0.74
  means rizal di 0.037
  means rizieq rizieq 0.74 harus 0.15
  means rk ridwan 0.39 kamil 0.39
  means robohkan robohkan 0.55 di 0.038
  means robot robot 0.58 yang 0.19
  means rocky rocky 0.52
  means roda gratis 0.04
  means rohani pendaftaran 0.35 tautan 0.19 lowongan 0.11 2026 0.028
  means rohingya rohingya 0.67
  means rojiun meninggal 0.58 karena 0.084 dunia 0.029
  means rokok rokok 0.9
  means ronaldo ronaldo 0.86
  means rp rp 0.92 juta 0.036
  means rrc rrc 0.66 di 0.023
  means rs rs 0.46 covid 0.15 sakit 0.098 19 0.025 pasien 0.02
  means rsud rsud 0.23 alam 0.17 nyawa 0.093 seleksi 0.092 24 0.092 jam 0.092 mulai 0.092 dalam 0.029
  means rt rt 0.41 baru 0.13 jadi 0.06 klaster 0.056 19 0.049 mau 0.045 golden 0.038 jika 0.03 covid 0.027 warga 0.021
  means ruang ruang 0.32
  means rudal rudal 0.78 video 0.05 truk 0.038
  means rudiana rudiana 0.45 iptu 0.14 vina 0.073
  means rumah rumah 0.97
  means runtuh runtuh 0.56
  means rusak rusak 0.69 kebakaran 0.12 oleh 0.041 warga 0.022
  means rusia rusia 0.81 video 0.049 putin 0.037
  means rusun rusun 0.61
  means ruu ruu 0.91
  means s kerja 0.22 tautan 0.18 lowongan 0.13 pendaftaran 0.076 indonesia 0.038 tersebut 0.035 melalui 0.034 di 0.032 informasi 0.026
  means saat saat 0.54 video 0.15 di 0.11 indonesia 0.024 jokowi 0.022 yang 0.021
  means sabar foto 0.054
  means sabtu acara 0.15 ternyata 0.024 yang 0.021
  means sabu sabu 0.41 jadi 0.053
  means sadar sadar 0.31 dengan 0.081 video 0.034 pada 0.021
  means sadewa purbaya 0.17
  means sah sah 0.71 jadi 0.029
  means sahabat oleh 0.08
  means saham saham 0.32 pt 0.064
  means sahkan sahkan 0.61
  means sahroni sahroni 0.85
  means said said 0.72 abdul 0.066
  means saiful bantah 0.094
  means saja saja 0.3 di 0.14 pada 0.14 video 0.1 karena 0.05 2024 0.041 uang 0.02
  means sakit sakit 0.89 karena 0.029 covid 0.021
  means saksi saksi 0.47 karena 0.27 untuk 0.052
  means sakti karena 0.15
  means salah di 0.18 salah 0.091 video 0.056 dan 0.033 meninggal 0.031 dengan 0.03 covid 0.025 19 0.025 000 0.024 bisa 0.024 masker 0.022 ferdy 0.021
  means salam whatsap 0.36 akun 0.074 dan 0.037 oleh 0.037 tidak 0.033 2 0.021
  means saldo saldo 0.59
  means salib salib 0.61
  means salju salju 0.67
  means salman salman 0.8 foto 0.054
  means sama sama 0.42 dan 0.15 di 0.081 dengan 0.063 oleh 0.032 yang 0.031 jokowi 0.022
  means sambil bisa 0.13 dengan 0.025 menggunakan 0.021
  means sambo sambo 0.66 ferdy 0.14
  means samping 19 0.14 vaksin 0.11 covid 0.1
  means sana di 0.44 sana 0.19 foto 0.071 saat 0.06
  means sandi sandi 0.58 ada 0.035 sandiaga 0.028
  means sandiaga sandi 0.45 sandiaga 0.37 prabowo 0.021
  means sandra sandra 0.5 timah 0.22 korupsi 0.088 presiden 0.025
  means sang di 0.13 presiden 0.098 1 0.097 meninggal 0.061
  means sangat dan 0.24 yang 0.18 di 0.11 karena 0.08 dengan 0.054 dari 0.05 sangat 0.025 ke 0.024 indonesia 0.023 ternyata 0.021
  means sanggup covid 0.15 tidak 0.027
  means sanksi sanksi 0.49
  means santri santri 0.71
  means sapi sapi 0.69 daging 0.091 dengan 0.024
  means sapu sapu 0.8 bak 0.042 hanyut 0.028
  means sarana kerja 0.13
  means sari video 0.033
  means sarumpaet bantah 0.13
  means satgas satgas 0.44 berantai 0.19 19 0.08 pesan 0.037
  means satpol satpol 0.72
  means satu satu 0.57 di 0.14 yang 0.072 dan 0.05
  means saudara saudara 0.71 di 0.15
  means saudari berbahaya 0.026
  means saudi saudi 0.82 arab 0.1
  means save video 0.12
  means saw kita 0.041
  means saya akun 0.26 bagi 0.17 uang 0.11 saya 0.1 dari 0.076 jokowi 0.063 prabowo 0.032 di 0.031
  means sayang usai 0.38 turun 0.072
  means sbb tidak 0.13 yang 0.11
  means sbg jadi 0.21
  means scopy gebyar 0.062 bank 0.035 undian 0.027
  means screenshot orang 0.25
  means sd sd 0.66 anak 0.034
  means sdm surat 0.084 pelatihan 0.07
  means sdn sdn 0.79
  means se video 0.09 oleh 0.046
  means sebagai jadi 0.26 sebagai 0.15 dari 0.11 di 0.061 untuk 0.045 yang 0.038 satu 0.026 bagi 0.024 dan 0.024 video 0.022
  means sebelah dari 0.031
  means sebelum sebelum 0.35 dengan 0.11 virus 0.1 covid 0.09 di 0.052 karena 0.041 indonesia 0.032 tidak 0.031
  means sebentar akun 0.32
  means sebuah foto 0.23 di 0.21 yang 0.14 video 0.11 sebuah 0.059 ke 0.022 ahok 0.02
  means secara secara 0.25 dan 0.2 untuk 0.17 di 0.064 dengan 0.046 yang 0.03 tidak 0.029 resmi 0.022
  means sedap klarifikasi 0.099
  means sederajat lowongan 0.4 kerja 0.37 tautan 0.041
  means sederhana air 0.11
  means sediakan air 0.071
  means sedih yang 0.11 tidak 0.058 video 0.022
  means sedikit bantuan 0.077 mempromosikan 0.037 dengan 0.024 ke 0.022
  means segala dari 0.04 dengan 0.025 akan 0.024
  means segera segera 0.34 umum 0.13 program 0.052 bantuan 0.033 tautan 0.033 negara 0.024 oleh 0.024 gibran 0.023
  means sehat dunia 0.17 meninggal 0.14 ganti 0.12 ustadz 0.071 2026 0.049 pendaftaran 0.036 tautan 0.021
  means sehingga presiden 0.15 dan 0.098 sakit 0.061 yang 0.055 prabowo 0.052 tidak 0.051 tubuh 0.032 untuk 0.031 karena 0.03 luar 0.026 di 0.02
  means sejak foto 0.29 virus 0.097 di 0.084 dari 0.069 narkoba 0.06 video 0.031 mengandung 0.025 permen 0.025 yang 0.024
  means sejarah sejarah 0.61
  means sejumlah untuk 0.12 di 0.1 minta 0.095 vaksin 0.078 karena 0.053 video 0.041 akan 0.023 yang 0.021
  means sekali 5 0.053 rumah 0.052 dukung 0.027
  means sekaligus pada 0.14 jokowi 0.077 dan 0.054 tidak 0.036
  means sekarang sekarang 0.34 yang 0.13 tautan 0.09 di 0.085 uang 0.046 dari 0.04 bagi 0.025
  means sekda sekda 0.73 whatsap 0.11 akun 0.03
  means sekitar di 0.68 sudah 0.061 karena 0.04
  means sekjen sekjen 0.085 klarifikasi 0.061
  means sekolah sekolah 0.91 hingga 0.02
  means sekretaris surat 0.081 bantuan 0.029
  means sektor 2024 0.037
  means selama selama 0.83 yang 0.02
  means selamat selamat 0.86 sudah 0.024
  means selasa iran 0.11 bantah 0.1 ada 0.098 presiden 0.043 pada 0.036 dunia 0.032 di 0.029 maju 0.02
  means selatan selatan 0.89 wilayah 0.038
  means selatan selatan 0.63
  means seleksi seleksi 0.48 cpns 0.21 rekrutmen 0.08 surat 0.056 2020 0.04
  means selengkapnya klarifikasi 0.083 terhadap 0.061 resmi 0.056 juta 0.035 luar 0.03 melalui 0.029 vaksin 0.028 mati 0.026 terkait 0.025
  means selesai selesai 0.43 kpu 0.052 pendaftaran 0.052 harus 0.032 dan 0.022
  means seluruh seluruh 0.46 program 0.057 besar 0.045 di 0.042 dan 0.041 whatsap 0.031 untuk 0.023 covid 0.023 kemenkes 0.022 semua 0.021
  means semangat prabowo 0.036
  means semarang semarang 0.63 yang 0.028 karena 0.026
  means sembako sembako 0.87
  means sembuh sembuh 0.53 obat 0.17 bisa 0.097 19 0.051 sakit 0.034
  means sementara sementara 0.25 dari 0.24 di 0.15 jadi 0.13
  means semoga di 0.24 bagi 0.19 video 0.17 uang 0.064 foto 0.047 saat 0.039 dan 0.023 yang 0.02
  means semprot semprot 0.66
  means semua semua 0.58 di 0.1 video 0.096 dan 0.077
  means sendi sendi 0.41 nyeri 0.28 mempromosikan 0.078
  means seneng dari 0.13
  means sengketa ke 0.085
  means seni foto 0.1
  means senilai senilai 0.47 rp 0.26 untuk 0.078 juta 0.05 dari 0.02
  means senin bantah 0.4 demo 0.069 di 0.034 kpu 0.03
  means senior indonesia 0.1 di 0.028
  means senjata senjata 0.72
  means seolah 1 0.038
  means sepak fifa 0.28 ke 0.07 kecurangan 0.068
  means sepakat sepakat 0.47 dan 0.14
  means sepeda sepeda 0.6
  means seperti seperti 0.53 jadi 0.066 dan 0.049 yang 0.036 dengan 0.034 akan 0.027 jokowi 0.026
  means sepi dari 0.099
  means september september 0.63 datang 0.041 gubernur 0.039 yang 0.028 hanya 0.026
  means seragam seragam 0.66
  means serahkan jokowi 0.12 ke 0.085 china 0.05
  means serangan serangan 0.91 video 0.028 israel 0.027
  means serangga serangga 0.31 tubuh 0.16 sentuh 0.1 lubang 0.1 saat 0.073 biasa 0.062 karena 0.035 luar 0.03 bisa 0.028 sakit 0.022
  means serbaguna terkait 0.023
  means serbu serbu 0.51
  means seret seret 0.82 eksekusi 0.041
  means sering sering 0.29 video 0.065 menggunakan 0.055 oleh 0.048 bpjs 0.029 presiden 0.027
  means serta serta 0.3 dari 0.061 jadi 0.048 dan 0.047 yang 0.045 presiden 0.032
  means sertifikat sertifikat 0.43
  means service pendaftaran 0.31 lowongan 0.13 tautan 0.06 kerja 0.039 pt 0.024
  means sesuai ganjar 0.098 prabowo 0.055 sandiaga 0.049 uno 0.038 dan 0.031 anies 0.027
  means setiap setiap 0.31 ini 0.086 dan 0.063 perlu 0.056 dalam 0.05 000 0.041 bayi 0.038 200 0.034 bisa 0.027 terlihat 0.026 informasi 0.024
  means setiawan setiawan 0.68
  means setnov setya 0.3 novanto 0.3
  means setuju setuju 0.43 dukung 0.033 prabowo 0.027
  means share bagi 0.18 akun 0.094 facebook 0.049
  means shg karena 0.44
  means shift lowongan 0.25 tautan 0.14
  means shihab shihab 0.63 rizieq 0.021
  means shin shin 0.75 timnas 0.036
  means sholat sholat 0.88
  means si jokowi 0.36 bisa 0.05 serangan 0.029
  means siaga siaga 0.48 siap 0.12 dpr 0.037
  means siang siang 0.55 whatsap 0.13 di 0.057 akun 0.036 dan 0.023
  means siap siap 0.71 akan 0.075 indonesia 0.065 untuk 0.026 di 0.024
  means siapa di 0.15 ke 0.13 facebook 0.12 dukung 0.12 subianto 0.066 bagi 0.057 dengan 0.038 2024 0.033 yang 0.023 dan 0.022 untuk 0.021
  means siaran juta 0.22
  means sibolga sibolga 0.58
  means sibuk foto 0.15 dan 0.051
  means sidang sidang 0.79 palsu 0.079 bukti 0.02
  means sidoarjo sidoarjo 0.8
  means sifat surat 0.09 pelatihan 0.058 dan 0.025
  means sigit polri 0.45
  means sih minta 0.34
  means sikap klarifikasi 0.18 terkait 0.095
  means siksa di 0.076
  means silahkan akun 0.23 tiktok 0.19 bagi 0.18 konten 0.083 tautan 0.063 giveaway 0.044 berisi 0.033
  means silakan lewat 0.2 dari 0.075 pesan 0.04 berisi 0.029
  means sim sim 0.88
  means simpang klarifikasi 0.11
  means simulasi 19 0.1 covid 0.055
  means sindonews klarifikasi 0.024 terkait 0.022
  means singapore singapore 0.79 singapura 0.06
  means singapura singapura 0.75
  means singgapore bank 0.068
  means singkarak singkarak 0.38 dokumentasi 0.14 bilih 0.11 darat 0.088 naik 0.076 ke 0.07
  means singkat presiden 0.098
  means singkirkan jadi 0.11
  means sini akun 0.22 yang 0.046 facebook 0.03 prabowo 0.02
  means sinovac bahagia 0.1 vaksin 0.094 satu 0.085 rela 0.08 rakyat 0.073 coba 0.071 negara 0.069 pemerintah 0.067 dunia 0.067 jadi 0.052 china 0.042 kelinci 0.027 yang 0.026 dari 0.024
  means sipil cpns 0.36 surat 0.1 angkat 0.058 klarifikasi 0.028
  means sisi tidak 0.042 klarifikasi 0.038 bantah 0.02
  means sistem sistem 0.76
  means siswa siswa 0.54
  means siswi siswi 0.61
  means sita sita 0.81
  means situ orang 0.05
  means situasi warga 0.14 ke 0.071 israel 0.057 di 0.044 indonesia 0.043 tni 0.031
  means situs situs 0.46 dan 0.051 akun 0.046 bank 0.041 judi 0.039 pendaftaran 0.036 undian 0.032 dari 0.027 mempromosikan 0.022
  means sk sk 0.51
  means skandal skandal 0.59 korupsi 0.23
  means skenario skenario 0.64
  means skor banjir 0.026
  means slavina nagita 0.09
  means slot online 0.24 judi 0.21
  means smash smash 0.58 hangestri 0.13
  means smk lowongan 0.33 tautan 0.22 pendaftaran 0.16 kerja 0.099 facebook 0.021
  means soal soal 0.42 beredar 0.094 jadi 0.058 terkait 0.045 di 0.043 polisi 0.033 bantah 0.033 klarifikasi 0.029 ternyata 0.027 terhadap 0.02
  means sobat dari 0.26
  means soekarno ahok 0.09 ke 0.03
  means soekarnoputri megawati 0.13
  means solar pertamina 0.64 bbm 0.15
  means solo solo 0.79
  means solusi bisa 0.2
  means somad somad 0.56 uas 0.077 polri 0.055 uang 0.053
  means sombong sombong 0.7
  means sopir sopir 0.56
  means sorotan video 0.11
  means sosial terkait 0.3 bansos 0.1 klarifikasi 0.097 sosial 0.061 yang 0.052 informasi 0.044 tidak 0.036 di 0.033 dan 0.021
  means sosialisasi surat 0.039
  means sosok jadi 0.034 oleh 0.024
  means south selatan 0.14 afrika 0.09
  means spanduk spanduk 0.74 tulisan 0.072 pasangan 0.04
  means spanyol video 0.096
  means spbu spbu 0.66 pertamina 0.056
  means speaker dalam 0.43
  means spesial giveaway 0.16 bagi 0.028
  means spesialis dokter 0.35 bisa 0.15 sakit 0.095
  means spiders hangestri 0.26
  means sport undian 0.23 hadiah 0.22 tautan 0.094 2026 0.052 bank 0.046
  means sppg mbg 0.3
  means sprei sprei 0.47
  means sr tsunami 0.27 gempa 0.027
  means sri sri 0.92
  means srimulyani mulyani 0.33 sri 0.33
  means sriwijaya pesawat 0.39
  means sscasn cpns 0.21 2026 0.029 pendaftaran 0.027
  means stabil tolak 0.068 tersebut 0.061
  means staf staf 0.41
  means starbucks starbucks 0.77
  means stasiun stasiun 0.54 indonesia 0.052 demo 0.032
  means state di 0.14 virus 0.036
  means status karena 0.065 ganti 0.045 di 0.033
  means stempel stempel 0.63
  means stiker stiker 0.45 mesin 0.096 saldo 0.094 center 0.076 kuras 0.066 tabung 0.063 call 0.046
  means stnk stnk 0.58 biaya 0.23
  means stop stop 0.46 berhenti 0.18
  means stroke stroke 0.72
  means sty yong 0.23 shin 0.23 tae 0.23 timnas 0.091
  means suami suami 0.56 presiden 0.061 timah 0.051
  means suap suap 0.57 terima 0.12 uang 0.057 dari 0.047
  means suara suara 0.94
  means suasana dunia 0.088
  means suatu dalam 0.21 tni 0.081 menteri 0.042 dan 0.041 maruf 0.021
  means subhanallah video 0.16 di 0.086 covid 0.054
  means subianto prabowo 0.67 subianto 0.27
  means subsidi subsidi 0.39 000 0.11 kuesioner 0.11 hadiah 0.096 2 0.091 tautan 0.058
  means suci negara 0.074 dari 0.066
  means sudah sudah 0.62 di 0.17 video 0.046 dan 0.037 yang 0.03
  means suhu suhu 0.36 panas 0.14 sederajat 0.07
  means suka dokumentasi 0.31 karena 0.24 di 0.079
  means sukabumi sukabumi 0.68
  means sukses sukses 0.28 megawati 0.065
  means sulawesi sulawesi 0.27 di 0.13 video 0.067 terkait 0.052 2019 0.049 warga 0.037 belasan 0.033 gempa 0.024
  means sule sule 0.53
  means sulit jokowi 0.13 tiktok 0.091 seluruh 0.069 siap 0.064 uang 0.056 masyarakat 0.047 ke 0.03
  means sumatera sumut 0.35 sumatera 0.15 banjir 0.031 djarot 0.026
  means sumbangan sumbangan 0.53
  means sumber gibran 0.05 bela 0.042 negara 0.04 indonesia 0.037 rakyat 0.03 yang 0.024 dan 0.022
  means sumut sumut 0.67 untuk 0.021
  means sunan akun 0.14
  means sungai sungai 0.83
  means sungguh karena 0.055
  means suntik suntik 0.62 vaksin 0.22 19 0.083
  means suntingan jokowi 0.22 layar 0.12 tangkapan 0.073 berita 0.029 foto 0.027
  means supir meninggal 0.2 truk 0.19 kecelakaan 0.14
  means surabaya surabaya 0.95
  means surakarta jokowi 0.02
  means surat surat 0.94
  means suriah video 0.03
  means suruh suruh 0.34
  means surya surya 0.55 paloh 0.14 capres 0.048 sebagai 0.037
  means suryatman cpns 0.076
  means susilo surabaya 0.55
  means susu susu 0.85
  means susun susun 0.39
  means swalayan swalayan 0.37 klaster 0.078 mau 0.07 baru 0.058 jadi 0.048 kunjungan 0.047 19 0.046 jika 0.043 wajib 0.037 covid 0.037 laporan 0.029 warga 0.022 rt 0.022 golden 0.021
  means swasta guru 0.29 surat 0.15
  means swt pasien 0.3 orang 0.07
  means syarat tautan 0.17 syarat 0.16 kerja 0.15 lowongan 0.097 pendaftaran 0.087 rekrutmen 0.07 informasi 0.06 melalui 0.034
  means syariah syariah 0.5 bsi 0.15 bank 0.098 undian 0.046
  means syiah syiah 0.35 iran 0.34
  means system sistem 0.22
  means syukur memberikan 0.22 bantuan 0.12 juta 0.11
  means t triliun 0.45 rp 0.17 t 0.16 untuk 0.025
  means tabung tabung 0.85
  means tadi di 0.17 video 0.12 jalan 0.034
  means tae tae 0.75 timnas 0.036
  means tagihan listrik 0.045
  means tahap tahap 0.61 surat 0.19
  means tahfidz facebook 0.046
  means tahrir hti 0.39
  means tahun tahun 0.84 di 0.043
  means takarir video 0.23 prabowo 0.19 2026 0.078 mempromosikan 0.061 khusus 0.029
  means takbir takbir 0.65 video 0.17
  means takut video 0.34 karena 0.049 oleh 0.032 dari 0.026 terkait 0.025
  means taman taman 0.69
  means tambang tambang 0.87
  means tampak oleh 0.2 klarifikasi 0.026 jokowi 0.026
  means tamu tamu 0.66
  means tanah tanah 0.78 di 0.085 yang 0.039
  means tanaman dari 0.35
  means tanda tanda 0.5 yang 0.046 di 0.039 dan 0.027 klarifikasi 0.026 prabowo 0.026 mau 0.025 saat 0.024 dengan 0.023
  means tangan tangan 0.76 yang 0.062 terkait 0.03 ada 0.021
  means tangerang tangerang 0.87
  means tanggal pada 0.18 hari 0.15 di 0.067 besar 0.059 ini 0.04 tanggal 0.034 berikut 0.025 melakukan 0.024 melalui 0.022
  means tanggul tanggul 0.39 tutup 0.21 karena 0.18 sidoarjo 0.091
  means tangkapan tangkapan 0.97
  means tanjung tanjung 0.79
  means tanker tanker 0.59 kapal 0.19
  means tanpa tanpa 0.62 melalui 0.047
  means tantang tantang 0.56
  means tanya tanya 0.2 ternyata 0.2 dan 0.1 soal 0.064 ke 0.058 terkait 0.044 akun 0.04 pada 0.03 yang 0.025 tentang 0.023 facebook 0.021
  means tarawih sholat 0.16
  means target israel 0.074 untuk 0.074 serangan 0.066 ke 0.057
  means tarif tarif 0.55 tidak 0.044 gratis 0.03
  means taspen taspen 0.62 di 0.14 tautan 0.035
  means tau tau 0.45 video 0.091 di 0.084 dari 0.055 dengan 0.036 dalam 0.033 sudah 0.032 pada 0.025 dan 0.024 untuk 0.021
  means taubat akan 0.028
  means tauhid tauhid 0.45 terkait 0.068 arab 0.045
  means tautan tautan 0.76 2026 0.041 pendaftaran 0.029
  means tawaran indonesia 0.23
  means tayang seperti 0.18 artikel 0.11 judul 0.096 kerja 0.039 jakarta 0.027 dunia 0.021
  means tbk kerja 0.17 lowongan 0.1 gratis 0.044 indonesia 0.038
  means te uang 0.16
  means team covid 0.02
  means tebak tebak 0.53 kuis 0.32
  means tebus tebus 0.42
  means technology kerja 0.14 lowongan 0.098
  means tega di 0.037
  means tekan tekan 0.75 bagi 0.087
  means teknis surat 0.19
  means teknologi surat 0.052 terkait 0.021
  means teks pidato 0.34 presiden 0.039 untuk 0.032
  means tel tel 0.73 serangan 0.11
  means telah yang 0.17 dan 0.13 di 0.1 orang 0.064 telah 0.051 untuk 0.032 pada 0.03 covid 0.026 tidak 0.026 19 0.022 oleh 0.021
  means telanjang dari 0.03
  means telegram program 0.041
  means telepon telepon 0.53 call 0.2
  means televisi tv 0.41
  means telinga hp 0.13
  means telkom telkom 0.58
  means tell virus 0.047 facebook 0.033
  means teller phk 0.26 segera 0.17 besaran 0.15 bca 0.12 besar 0.096 jadi 0.036
  means teluk iran 0.054
  means telur telur 0.84
  means tema surat 0.37
  means teman teman 0.19 video 0.092 dari 0.085 karena 0.081 yang 0.046 di 0.04 informasi 0.035 dan 0.025 otak 0.023 orang 0.023 mengenai 0.021
  means tembus tembus 0.5
  means tempat tempat 0.42 di 0.35 kabupaten 0.023
  means tempo tempo 0.27 indonesia 0.07 oleh 0.04 ahok 0.029
  means tempur tempur 0.43 perang 0.083
  means tenaga tenaga 0.78 untuk 0.027 bagi 0.023
  means tengah tengah 0.59 di 0.15 foto 0.097 video 0.023
  means tenggara di 0.032 oleh 0.031 ntt 0.031
  means tenggelam tenggelam 0.69 laut 0.14 banjir 0.044
  means tentang jokowi 0.1 ini 0.075 pernah 0.057 di 0.053 tidak 0.049 korea 0.044 terima 0.042 ugm 0.041 hari 0.035 utara 0.032 resmi 0.025 akhirnya 0.02
  means tepat untuk 0.16 tidak 0.056 indonesia 0.052 ke 0.029
  means terapi obat 0.55
  means terapkan terapkan 0.44
  means terdakwa korupsi 0.17
  means terendam banjir 0.15 di 0.031
  means tergulung di 0.031
  means terhadap terhadap 0.23 serangan 0.16 oleh 0.15 di 0.057 video 0.051 berita 0.039 tidak 0.031 melakukan 0.03 tolak 0.024 pada 0.023
  means terhubung whatsap 0.047
  means teriak teriak 0.55 untuk 0.12 dan 0.022
  means terima terima 0.92 rp 0.027
  means terimakasih dan 0.055
  means terinfeksi terinfeksi 0.31 vaksin 0.16 virus 0.1 covid 0.093 baru 0.049 dari 0.023 karena 0.021
  means terjang terjang 0.5 maret 0.22 akibat 0.089 angin 0.027
  means terjemahan video 0.22 pada 0.14 di 0.11 trump 0.082 2024 0.077 bisa 0.073 jadi 0.044
  means terjun terjun 0.66 video 0.13
  means terkait bantuan 0.074 persen 0.068 jokowi 0.063 kpu 0.053 resmi 0.047 terkait 0.037 dan 0.037 di 0.032 bisa 0.024 kecurangan 0.023 bupati 0.02
  means terkejut dan 0.16
  means terkuak terkuak 0.59
  means terlajur berbahaya 0.11 makanan 0.054 thailand 0.037
  means terlambat foto 0.12 pt 0.11 oleh 0.09
  means terlibat terlibat 0.44 ktp 0.037 korupsi 0.021
  means terlihat terlihat 0.48 video 0.24 di 0.11 terkait 0.024 foto 0.024
  means termunafik termunafik 0.46
  means ternyata ternyata 0.32 tersebut 0.073 jokowi 0.055 tidak 0.049 indonesia 0.03 uang 0.029 ke 0.029 di 0.028 untuk 0.025
  means teror klaim 0.07 di 0.038
  means teroris teroris 0.81
  means terorisme saat 0.26 yang 0.041
  means terpublikasi berita 0.31 video 0.14 serangan 0.026 melawan 0.025
  means tersangka tersangka 0.81 tangkapan 0.063 korupsi 0.041
  means tersebar tersebar 0.36 di 0.15 yang 0.069 dan 0.058 dari 0.048 tni 0.048 karena 0.028
  means tersebut di 0.25 dengan 0.071 dan 0.065 ke 0.064 untuk 0.055 video 0.049 yang 0.045 tidak 0.045 foto 0.029 dari 0.028 pada 0.023
  means tersedia tautan 0.49 pendaftaran 0.21 lowongan 0.029
  means tersiar tidak 0.086
  means tertentu baru 0.15 mahasiswa 0.096 terima 0.075 jadi 0.057 prabowo 0.038
  means tertera undian 0.14
  means tertular covid 0.092
  means tes tes 0.71 jalan 0.027 surat 0.025 darah 0.023
  means test virus 0.32 covid 0.031
  means tetangga saat 0.05 di 0.049
  means tetap tetap 0.81
  means tewas tewas 0.46 meninggal 0.14 mau 0.072 foto 0.04 muslim 0.039
  means thailand thailand 0.78 dokumentasi 0.048 video 0.021
  means that covid 0.15 untuk 0.11 di 0.056
  means the the 0.7 di 0.12 dan 0.035 video 0.025
  means this di 0.43 in 0.12 video 0.12 memberikan 0.098
  means thohir thohir 0.78
  means thomas orang 0.3 ditembak 0.097 trump 0.027
  means thumbnail gibran 0.14 resmi 0.021
  means tiang kirim 0.057
  means tiba tiba 0.59 video 0.14 dua 0.027 untuk 0.024 saat 0.021
  means tidak tidak 0.33 dan 0.09 dari 0.066 di 0.063 indonesia 0.058 ke 0.044 untuk 0.043 akan 0.023 jokowi 0.022
  means tidur tidur 0.43 menggunakan 0.14
  means tiga tiga 0.33 klarifikasi 0.21 terkait 0.13 3 0.024 di 0.022
  means tik menang 0.17 untuk 0.036
  means tiket ribu 0.15
  means tiktok tiktok 0.56 2024 0.034 rumah 0.023 kembali 0.023
  means tilang tilang 0.62
  means tim tim 0.32 pasangan 0.11 resmi 0.095 ada 0.088 agustus 0.078 2018 0.073 kini 0.034 hingga 0.033 21 0.033 belum 0.033 kampanye 0.022
  means timah timah 0.77
  means time di 0.21
  means timnas timnas 0.9 indonesia 0.034
  means timor timor 0.54
  means timur timur 0.33 israel 0.13 di 0.12 video 0.076 april 0.074 magnitudo 0.033
  means tindakan oleh 0.21 tindakan 0.19 tidak 0.071 dari 0.07 di 0.036 dan 0.03
  means tinggal tinggal 0.64 meninggal 0.11 foto 0.042 polisi 0.04 di 0.038
  means tinggi tinggi 0.91
  means tingkat di 0.22 karena 0.12 untuk 0.098 orang 0.045 ke 0.03
  means tirto terkait 0.094
  means tiruan tautan 0.24 pendaftaran 0.15 lowongan 0.12 kerja 0.1 2026 0.063 rekrutmen 0.029
  means tjahaja ahok 0.63
  means tka tka 0.71 kerja 0.18
  means tki tki 0.84
  means tkw bantuan 0.13 resmi 0.06 juta 0.032 tki 0.021
  means tni tni 0.97
  means to di 0.44 ke 0.08 untuk 0.077 video 0.053 dengan 0.034 covid 0.029 orang 0.023 sultan 0.021
  means today virus 0.044 covid 0.034
  means toisuta berbahaya 0.031
  means tok menang 0.18
  means token token 0.71
  means toko ada 0.021
  means tokoh soal 0.27 jadi 0.035
  means tol tol 0.86 foto 0.053
  means tolak tolak 0.96
  means toleransi video 0.22
  means tolong tolong 0.26 bagi 0.1 warga 0.09 polres 0.087 ada 0.083 di 0.079 tengah 0.039 kabar 0.038
  means tom tom 0.72
  means tombol undian 0.3 program 0.2
  means ton ton 0.73
  means tongkat gambar 0.16 di 0.026
  means tornado tornado 0.42
  means total total 0.58
  means toyota toyota 0.78 april 0.037
  means tpa facebook 0.046
  means tpq bantuan 0.11 facebook 0.042
  means tradisi budaya 0.44
  means trainee pt 0.22 lowongan 0.049 di 0.027
  means transaksi transaksi 0.31 akun 0.13 uang 0.065
  means transfer transfer 0.25 bagi 0.22 uang 0.2 games 0.072 tiktok 0.044 hamka 0.037 jusuf 0.036 rp 0.024
  means transjakarta transjakarta 0.73
  means transportasi jakarta 0.077
  means trending video 0.25
  means tri pesan 0.53
  means tribunnews tidak 0.079 polisi 0.035
  means triliun triliun 0.8 t 0.042 korupsi 0.035 rp 0.03 dari 0.023
  means true video 0.083
  means truk truk 0.54 jalan 0.13 warga 0.032
  means trump trump 0.91 mau 0.027
  means truth dengan 0.22 bisa 0.06
  means tsunami tsunami 0.92
  means tua juta 0.04 anak 0.026 palestina 0.025 di 0.023
  means tuan tuan 0.52
  means tubuh tubuh 0.76 vaksin 0.024
  means tuduhan jadi 0.078 jokowi 0.05
  means tuhan di 0.082 ada 0.066 bayi 0.034 jadi 0.028 ke 0.024
  means tujuan akan 0.09 tersebut 0.047 pada 0.028 untuk 0.021
  means tukar tukar 0.77
  means tulang tulang 0.61
  means tularkan karena 0.33
  means tulisan tidak 0.2 tulisan 0.091 dan 0.085 foto 0.071 kpk 0.047 ahok 0.043 di 0.043 pada 0.029 klarifikasi 0.028 untuk 0.027
  means tumbang tumbang 0.42
  means tumbuh tumbuh 0.61
  means tunai tunai 0.58 tiktok 0.11 uang 0.048 bagi 0.03 dari 0.024
  means tunda yang 0.042
  means tunduk dari 0.097
  means tunggakan bpjs 0.35
  means tunggu dan 0.22 video 0.07 anies 0.027
  means tunjangan tautan 0.12 pendaftaran 0.11 usaha 0.089 lowongan 0.039
  means tunjuk tunjuk 0.72
  means turbo bank 0.19 undian 0.13 hadiah 0.067 2024 0.043
  means turbulensi pesawat 0.037
  means turis turis 0.64 meksiko 0.13 meninggal 0.043
  means turki turki 0.9
  means turun turun 0.84 yang 0.031 video 0.029 untuk 0.026
  means turut baswedan 0.26 ada 0.027
  means tutup tutup 0.89
  means tutur tahun 0.34 kota 0.087
  means tv tv 0.69 minta 0.035
  means twitter yang 0.22 untuk 0.15 jokowi 0.042 dan 0.036 tidak 0.028 klarifikasi 0.026
  means u u 0.35 piala 0.2 timnas 0.11 dari 0.048 aff 0.039
  means uang uang 0.86 rp 0.092 juta 0.021
  means uap uap 0.52 air 0.058
  means uas uas 0.21 somad 0.11 abdul 0.11 ustadz 0.11 umat 0.097
  means ucapan ucapan 0.53 tni 0.061 harus 0.059 tidak 0.028
  means ucrania ucrania 0.33 video 0.025
  means ugm ugm 0.9
  means ui universitas 0.24 indonesia 0.067
  means uighur china 0.11
  means uin akun 0.055
  means ujar bantah 0.33 klarifikasi 0.3 terkait 0.24 yang 0.022
  means uji kelinci 0.22 china 0.096 coba 0.054 berbahaya 0.022 dari 0.02
  means ujung ujung 0.44 video 0.042 untuk 0.039
  means ukm koperasi 0.3
  means ukraina rusia 0.36 ukraina 0.2 perang 0.13 melawan 0.088 tni 0.048 presiden 0.042
  means ulah ulah 0.52
  means ulama ulama 0.69 pki 0.11 sudah 0.035
  means ulang ulang 0.71 2024 0.041 guncang 0.024 baswedan 0.022
  means ular ular 0.77
  means umat umat 0.76 foto 0.058
  means umkm umkm 0.76 besar 0.034 juta 0.022
  means ummat ke 0.073
  means umpan video 0.077
  means umroh umroh 0.4 2024 0.32 undian 0.11
  means umum umum 0.75
  means umur umur 0.36 polda 0.027
  means un un 0.77
  means undangan undangan 0.93
  means undian undian 0.53 hadiah 0.33 bagi 0.039
  means unggahan 2026 0.078 indonesia 0.049 prabowo 0.04 bantuan 0.035 purbaya 0.034 dari 0.032 pendaftaran 0.031 iran 0.029 untuk 0.024 dan 0.022 tautan 0.021 israel 0.021 as 0.02
  means ungkap laga 0.12 di 0.11 usai 0.1 vs 0.093 indonesia 0.04 yang 0.021
  means unit unit 0.29 gebyar 0.1 undian 0.088 bagi 0.044 hadiah 0.022
  means universitas universitas 0.56 mahasiswa 0.034 foto 0.021
  means university vaksin 0.41 covid 0.064
  means uno uno 0.52 sandi 0.2 anies 0.04 sandiaga 0.025
  means unsur untuk 0.23
  means untuk untuk 0.73 di 0.1 dan 0.045 ke 0.02
  means upacara upacara 0.41 baca 0.12
  means upah bsu 0.25 tautan 0.025
  means upaya pemerintah 0.089 tidak 0.025
  means update video 0.41 melakukan 0.034 dan 0.026
  means urat dan 0.039 obat 0.02
  means us amerika 0.022
  means usah 1 0.041
  means usaha usaha 0.7 pt 0.12 bagi 0.027 dari 0.024 uang 0.024
  means usai usai 0.66 sudah 0.12 presiden 0.083
  means user covid 0.055 facebook 0.027
  means usia usia 0.53 lowongan 0.11 kerja 0.078 tautan 0.052 ditemukan 0.037
  means usir usir 0.87
  means ustadz ustadz 0.73 uas 0.12
  means usulan usulan 0.57 ke 0.13 orang 0.023
  means usung resmi 0.32 usung 0.28 anies 0.037 sudah 0.037
  means usus usus 0.58 karena 0.1
  means usut usut 0.63 kpk 0.072 dan 0.035
  means utama saat 0.082 tentang 0.065 meledak 0.055 dengan 0.039 mau 0.039 di 0.037 tabung 0.036 untuk 0.033 dan 0.033 yang 0.031
  means utang utang 0.62 2030 0.081 bangkrut 0.078 asean 0.073 tahun 0.039
  means utara utara 0.79 gubernur 0.058 di 0.027 sumut 0.02
  means utbk peluncuran 0.13 kanal 0.13 siaran 0.13 2021 0.12 youtube 0.11 pmb 0.11 sistem 0.083 resmi 0.056
  means uzbekistan uzbekistan 0.43
  means vaccinated covid 0.27
  means vaksin vaksin 0.98
  means valid ijazah 0.054 palsu 0.052 tolak 0.034 resmi 0.028 ajak 0.024 md 0.023 mahfud 0.023
  means var 2023 0.35 bela 0.11 di 0.074 asia 0.052
  means variasi gas 0.085 lingkaran 0.027
  means vario hadiah 0.15
  means venezuela venezuela 0.73
  means vercel tautan 0.12
  means verifikasi undian 0.09 bank 0.076 hadiah 0.046 facebook 0.041 akun 0.033
  means vespa undian 0.046 hadiah 0.038 bank 0.022
  means via melalui 0.18 purbaya 0.05 bagi 0.022
  means video video 0.34 di 0.086 dan 0.05 anies 0.044 jadi 0.024
  means vietnam vietnam 0.55
  means vina vina 0.37 iptu 0.17 rudiana 0.13
  means viral video 0.3 viral 0.28 di 0.13 1 0.08
  means virus virus 0.83 covid 0.13
  means vitamin sembuh 0.28
  means viva saja 0.14 terkait 0.028
  means vladimir vladimir 0.47 putin 0.1
  means vokal tidak 0.1
  means voli voli 0.29 hangestri 0.21 megawati 0.056
  means voucher voucher 0.59 untuk 0.084
  means vs vs 0.63 2024 0.086 ke 0.026
  means vulkanik erupsi 0.04
  means wabah wabah 0.78 covid 0.037
  means wabarakatuh rp 0.16 bagi 0.038
  means wagub wagub 0.57
  means wahai wahai 0.53
  means wajah wajah 0.37
  means wajib wajib 0.78 warga 0.032
  means wakil wakil 0.6 klarifikasi 0.083 tersebut 0.078 terkait 0.056 jadi 0.028
  means waktu waktu 0.4 7 0.1 dengan 0.04 dan 0.029
  means walaupun walaupun 0.46 saat 0.32
  means wali wali 0.35 demo 0.17 pilih 0.11 gibran 0.1
  means walikota kota 0.4 wali 0.22
  means wamena wamena 0.67
  means wanita wanita 0.46 lowongan 0.15 kerja 0.14 yang 0.073 dan 0.031
  means want covid 0.18
  means wapres wapres 0.7 jadi 0.053
  means war video 0.37 ukraina 0.28
  means warahmatullahi rp 0.14 bagi 0.033 bantuan 0.031 dari 0.022
  means warga warga 0.94
  means warganet penjelasan 0.62 terkait 0.22 prabowo 0.037 yang 0.021
  means warkop warkop 0.69
  means warna biru 0.095 seragam 0.087 baru 0.079 warna 0.078 hitam 0.057 air 0.023
  means was covid 0.1 di 0.09 virus 0.03 ke 0.025
  means waseso melalui 0.21
  means wasit wasit 0.79 karena 0.026
  means waspada waspada 0.27 surat 0.11 china 0.067 tahun 0.065 oleh 0.023 orang 0.022
  means wb bupati 0.23 soal 0.13 akun 0.056 pesan 0.05
  means we of 0.13 video 0.11 as 0.03
  means website pt 0.11 tautan 0.044 lowongan 0.029 1 0.029 kerja 0.028
  means wef wef 0.69
  means were foto 0.52
  means west west 0.57 papua 0.16
  means whatsap whatsap 0.61 akun 0.087 berisi 0.087 tiktok 0.033 giveaway 0.032 pesan 0.03 untuk 0.026
  means which covid 0.34
  means white putih 0.2
  means who who 0.6 covid 0.13 virus 0.052
  means wib polisi 0.15 dan 0.05 dengan 0.049 kebakaran 0.042 soal 0.039
  means widodo jokowi 0.72 presiden 0.05
  means wilayah wilayah 0.32 2024 0.089 informasi 0.081 gempa 0.071 pada 0.066 april 0.043
  means will untuk 0.17 bagi 0.08 covid 0.075 akan 0.028
  means william william 0.62
  means wisata undian 0.069 gebyar 0.022 bank 0.021
  means wisma covid 0.28 19 0.1
  means wita undangan 0.3
  means with presiden 0.076 dengan 0.074 virus 0.071 foto 0.037
  means wna wna 0.33 warga 0.24 negara 0.14 di 0.038
  means wni wni 0.8
  means wolbachia wolbachia 0.51 karena 0.086 enchepalitis 0.065 teknologi 0.065 virus 0.051 radang 0.023 tersebar 0.022 yang 0.022
  means world virus 0.27 dan 0.052 ke 0.026 dunia 0.023
  means wow di 0.042
  means wowo ke 0.11
  means wr bupati 0.23 soal 0.13 akun 0.056 pesan 0.05
  means wuhan wuhan 0.84
  means wujud umum 0.3
  means x dokumentasi 0.13 oleh 0.12 dengan 0.082 kalian 0.078 mengenai 0.044
  means xmax bank 0.12
  means xpander bank 0.26 undian 0.19 hadiah 0.041 2024 0.026
  means ya video 0.31 yang 0.18 jadi 0.092 di 0.044 warga 0.034 foto 0.023 sudah 0.021
  means yaa video 0.13
  means yah di 0.021
  means yahudi yahudi 0.84
  means yahya yahya 0.72
  means yai maruf 0.59
  means yaitu juta 0.13 rp 0.12 umum 0.093 dengan 0.049 ketua 0.036 aceh 0.024
  means yakin dukung 0.12 jadi 0.11 pesan 0.088 ke 0.07 jakarta 0.029
  means yakni bantah 0.12 2018 0.1 nomor 0.082 serta 0.071 pada 0.071 desember 0.046 polisi 0.032 isu 0.028 terkait 0.024 untuk 0.023 klarifikasi 0.022
  means yaman yaman 0.77
  means yang yang 0.21 di 0.21 dan 0.1 video 0.077 indonesia 0.056 untuk 0.041 dari 0.039 ke 0.037
  means yatim yatim 0.66 palestina 0.064
  means yayasan whatsap 0.17 akun 0.022
  means yemen kebakaran 0.39
  means yeon hangestri 0.19
  means yes terkait 0.18
  means yesus salib 0.23
  means yme ada 0.22
  means yogyakarta yogyakarta 0.69 warga 0.095 soal 0.049 pesan 0.034
  means yohanes kalian 0.24 gambar 0.2 2 0.15 anies 0.07
  means yong yong 0.75 timnas 0.032
  means york york 0.69 video 0.044
  means you video 0.2 orang 0.11 bicara 0.11 ke 0.1
  means your untuk 0.034
  means youtube orang 0.28 video 0.11 youtube 0.054 dan 0.049 dengan 0.048 al 0.034 di 0.031 hasil 0.028 baim 0.022
  means yth surat 0.47 oleh 0.21 undangan 0.026
  means yudhi purbaya 0.17
  means yuk undian 0.17 dari 0.046
  means yusril yusril 0.48 mahendra 0.14 terhadap 0.13 ihza 0.11
  means yusuf yusuf 0.53
  means zakir zakir 0.61
  means zaman jokowi 0.022
  means zamiifolia leukimia 0.23 tanaman 0.23 karena 0.11
  means zamioculcas leukimia 0.23 tanaman 0.23 karena 0.11
  means zat mengandung 0.12 karena 0.085 air 0.024
  means zaytun zaytun 0.74
  means zionis zionis 0.74
  means zona zona 0.43 covid 0.044
  means zuckerberg zuckerberg 0.67 facebook 0.029
  means zulkifli rp 0.23 dari 0.062
  language en
  prior 0 0.5 0.5 0.05
  prior 1 0.46 0.216 0.324
  prior 2 0.552 0.222 0.332
  prior 3 0.0466 0.106 0.138
  prior 4 0.41 0.0923 0.272
  prior 5 0.31 0.0894 0.208
  prior 6 0.402 0.048 0.222
  prior 7 0.266 0.0699 0.127
  prior 8 0.305 0.0742 0.151
  prior 9 0.416 0.0396 0.142
  prior 10 0.457 0.0851 0.18
  prior 11 0.422 0.177 0.106
  prior 12 0.451 0.0962 0.152
  prior 13 0.405 0.103 0.0947
  prior 14 0.455 0.0989 0.117
  prior 15 0.548 0.0895 0.165
  prior 16 0.479 0.111 0.178
  prior 17 0.605 0.0574 0.225
  prior 18 0.552 0.0966 0.213
  prior 19 0.609 0.0853 0.177
  prior 20 0.659 0.101 0.254
  prior 21 0.607 0.143 0.297
  prior 22 0.559 0.0972 0.243
  prior 23 0.601 0.105 0.22
  prior 24 0.521 0.126 0.197
  prior 25 0.644 0.145 0.251
  prior 26 0.636 0.149 0.26
  prior 27 0.572 0.114 0.185
  prior 28 0.5 0.5 0.0116
  prior 29 0.5 0.5 0.0238
  prior 30 0.5 0.5 0.05
  prior 31 0.499 0.499 0.000171
  prior 32 0.5 0.5 0.05
  prior 33 0.5 0.5 0.05
  prior 34 0.5 0.5 0.05
  prior 35 0.5 0.5 0.05
  prior 36 0.5 0.5 0.05
  prior 37 0.5 0.5 0.05
  prior 38 0.5 0.5 0.05
  prior 39 0.5 0.5 0.05
  prior 40 0.5 0.5 0.05
  word 0 0.55 0.078 0.027 0.001
  word 00 0.52 0.12 0.11 0.0001
  word 000 0.37 0.33 0.2 0.00023
  word 01 0.64 0.15 0.14 0.0001
  word 04 0.5 0.5 9.5e-05 0.0001
  word 07 0.57 0.11 0.077 0.00018
  word 1 0.54 0.16 0.06 0.0034
  word 10 0.54 0.043 0.014 0.0013
  word 100 0.48 0.11 0.047 0.00035
  word 11 0.81 0.19 0.088 0.0018
  word 118 0.79 0.14 0.46 5e-05
  word 12 0.68 0.083 0.043 0.0016
  word 122 0.82 0.11 0.55 0.0001
  word 13 0.76 0.21 0.053 0.0014
  word 14 0.68 0.094 0.063 0.001
  word 15 0.83 0.071 0.12 0.0011
  word 150 0.61 0.085 0.098 0.0001
  word 16 0.6 0.037 0.023 0.0011
  word 168 0.78 0.15 0.47 5e-05
  word 17 0.47 0.32 0.023 0.00083
  word 18 0.6 0.038 0.024 0.001
  word 19 0.45 0.075 0.016 0.0013
  word 1905 0.78 0.15 0.47 5e-05
  word 1924 0.79 0.14 0.46 5e-05
  word 1940 0.36 0.14 0.3 0
  word 1943 0.39 0.14 0.25 0
  word 1958 0.82 0.15 0.43 0.00013
  word 1967 0.79 0.14 0.46 5e-05
  word 1997 0.36 0.14 0.3 0
  word 2 0.73 0.026 0.037 0.0029
  word 20 0.8 0.041 0.078 0.0014
  word 2005 0.61 0.085 0.098 0.0001
  word 2009 0.55 0.096 0.12 0.0001
  word 2012 0.52 0.043 0.26 0.00015
  word 2013 0.69 0.48 0.13 0.00045
  word 2014 0.54 0.13 0.031 0.00055
  word 2015 0.44 0.42 0.0089 0.0015
  word 2016 0.59 0.63 0.0076 0.0083
  word 2017 0.81 0.59 0.03 0.0062
  word 2018 0.52 0.57 0.015 0.0073
  word 2019 0.85 0.73 0.044 0.0059
  word 2020 0.54 0.32 0.13 0.00078
  word 2022 0.77 0.086 0.41 5e-05
  word 21 0.77 0.076 0.061 0.0011
  word 22 0.73 0.084 0.093 0.0007
  word 23 0.6 0.037 0.015 0.0014
  word 24 0.76 0.073 0.09 0.00068
  word 247 0.57 0.11 0.1 0.0001
  word 25 0.54 0.08 0.026 0.0009
  word 26 0.6 0.06 0.015 0.0013
  word 27 0.6 0.068 0.021 0.00093
  word 28 0.65 0.081 0.027 0.0011
  word 29 0.6 0.3 0.019 0.0011
  word 3 0.44 0.3 0.0069 0.002
  word 30 0.27 0.32 0.016 0.0012
  word 300 0.77 0.085 0.32 0.0001
  word 31 0.6 0.076 0.033 0.00055
  word 32 0.61 0.14 0.15 0.00013
  word 33 0.76 0.14 0.5 5e-05
  word 360 0.34 0.11 0.15 2.5e-05
  word 39 0.6 0.1 0.12 0.0001
  word 4 0.41 0.22 0.018 0.0024
  word 40 0.76 0.055 0.24 0.0002
  word 400 0.83 0.085 0.54 0.0001
  word 42 0.74 0.097 0.46 5e-05
  word 44 0.6 0.1 0.1 0.00015
  word 45 0.33 0.096 0.12 0.0001
  word 49 0.6 0.1 0.12 0.0001
  word 5 0.15 0.069 0.02 0.0019
  word 50 0.69 0.11 0.22 0.0002
  word 500 0.76 0.057 0.35 0.0001
  word 51 0.78 0.15 0.47 5e-05
  word 55 0.6 0.1 0.12 0.0001
  word 6 0.43 0.3 0.0066 0.0021
  word 60 0.55 0.071 0.12 0.0001
  word 6054 0.34 0.11 0.18 0
  word 64 0.52 0.12 0.11 0.0001
  word 7 0.46 0.31 0.012 0.0018
  word 70 0.83 0.084 0.44 0.00015
  word 700 0.8 0.1 0.36 0.0001
  word 75 0.74 0.099 0.23 0.00013
  word 8 0.46 0.02 0.0097 0.0022
  word 80 0.77 0.085 0.32 0.0001
  word 85 0.33 0.096 0.14 0.0001
  word 87 0.64 0.14 0.14 0.0001
  word 9 0.81 0.02 0.046 0.0035
  word 93 0.71 0.13 0.43 5e-05
  word 94 0.26 0.1 0.16 5e-05
  word 99 0.61 0.14 0.17 0.0001
  word a 0.41 0.1 0.45 0.012
  word aaron 0.56 0.096 0.14 0.0001
  word abc 0.83 0.082 0.33 0.00025
  word able 0.55 0.092 0.063 0.0003
  word abortion 0.91 0.085 0.61 0.0004
  word about 0.25 0.02 0.11 0.0023
  word abrams 0.74 0.097 0.46 5e-05
  word absentee 0.76 0.14 0.39 0.0001
  word abu 0.61 0.28 0.17 0.0001
  word abuse 0.69 0.083 0.29 0.00013
  word access 0.14 0.057 0.18 0
  word accidentally 0.69 0.11 0.41 5e-05
  word accompanying 0.37 0.087 0.18 0
  word according 0.55 0.02 0.063 0.0002
  word account 0.09 0.081 0.11 5e-05
  word accused 0.59 0.022 0.16 0.00013
  word act 0.41 0.048 0.023 0.0004
  word action 0.33 0.089 0.063 0.0002
  word active 0.66 0.074 0.14 0.0001
  word activist 0.23 0.026 0.1 7.5e-05
  word actor 0.37 0.057 0.36 5e-05
  word actually 0.43 0.056 0.027 0.00038
  word ad 0.3 0.11 0.29 2.5e-05
  word adam 0.73 0.45 0.15 0.00038
  word added 0.67 0.06 0.22 0.00018
  word address 0.18 0.046 0.14 2.5e-05
  word administration 0.59 0.16 0.32 0.00025
  word admit 0.19 0.33 0.042 0.00023
  word adopt 0.73 0.097 0.44 5e-05
  word ads 0.55 0.096 0.12 0.0001
  word adult 0.73 0.056 0.47 0.00015
  word advertising 0.69 0.084 0.41 5e-05
  word advice 0.33 0.098 0.21 0
  word adviser 0.73 0.097 0.44 5e-05
  word advisor 0.33 0.097 0.17 5e-05
  word affair 0.61 0.097 0.44 5e-05
  word afghanistan 0.73 0.096 0.34 0.0001
  word africa 0.85 0.027 0.61 0.00013
  word african 0.55 0.17 0.083 0.00013
  word after 0.29 0.052 0.3 0.0011
  word aftermath 0.26 0.03 0.22 0
  word again 0.32 0.026 0.027 0.00065
  word against 0.66 0.04 0.16 0.0006
  word age 0.23 0.053 0.083 0.00013
  word agent 0.18 0.08 0.059 0.00025
  word ago 0.55 0.069 0.082 0.0002
  word agree 0.73 0.055 0.26 0.00018
  word aid 0.69 0.11 0.36 7.5e-05
  word air 0.46 0.046 0.27 0.0001
  word airlines 0.48 0.48 0.099 0.0001
  word airplane 0.36 0.058 0.16 5e-05
  word airport 0.87 0.057 0.57 0.0001
  word airstrike 0.19 0.13 0.14 5e-05
  word al 0.67 0.063 0.46 0.00025
  word alabama 0.67 0.11 0.68 0.0002
  word alarming 0.37 0.087 0.18 0
  word aldrin 0.83 0.1 0.57 0.0001
  word alert 0.6 0.056 0.1 0.00015
  word alex 0.66 0.099 0.13 0.00013
  word alien 0.42 0.058 0.45 5e-05
  word alive 0.78 0.11 0.27 0.00033
  word all 0.42 0.15 0.051 0.0018
  word allow 0.14 0.072 0.093 0.00035
  word allred 0.64 0.49 0.14 0.0001
  word ally 0.39 0.075 0.18 5e-05
  word already 0.6 0.055 0.08 0.00023
  word also 0.45 0.14 0.025 0.00045
  word alt 0.36 0.11 0.22 0
  word altered 0.23 0.11 0.41 5e-05
  word always 0.69 0.19 0.16 0.00033
  word am 0.61 0.08 0.047 0.00035
  word amazing 0.41 0.071 0.12 0.0001
  word amazon 0.83 0.057 0.57 0.0001
  word ambassador 0.8 0.075 0.47 5e-05
  word amendment 0.83 0.023 0.57 0.0001
  word america 0.57 0.2 0.28 0.001
  word american 0.75 0.19 0.13 0.0013
  word amid 0.29 0.068 0.18 0
  word amount 0.48 0.066 0.099 0.0001
  word amy 0.77 0.084 0.29 0.00013
  word an 0.13 0.05 0.18 0.002
  word analysis 0.61 0.14 0.17 0.0001
  word analytica 0.39 0.14 0.25 0
  word ancient 0.77 0.086 0.41 5e-05
  word and 0.51 0.11 0.16 0.0075
  word anderson 0.81 0.096 0.58 0.0001
  word andrew 0.61 0.085 0.098 0.0001
  word andy 0.61 0.14 0.17 0.0001
  word ang 0.78 0.15 0.47 5e-05
  word angeles 0.48 0.083 0.099 0.0001
  word animal 0.37 0.077 0.26 0.00013
  word ann 0.79 0.099 0.3 0.00015
  word anncoulter 0.5 0.5 7.8e-05 0.00015
  word anne 0.66 0.1 0.14 0.0001
  word anniversary 0.73 0.26 0.34 0.0001
  word announced 0.14 0.11 0.041 0.0002
  word another 0.45 0.058 0.051 0.00025
  word answer 0.78 0.083 0.54 0.0001
  word ant 0.8 0.1 0.51 7.5e-05
  word antediluvian 0.34 0.11 0.18 0
  word anthem 0.76 0.079 0.64 0.0003
  word anti 0.33 0.097 0.27 0.00023
  word antifa 0.29 0.11 0.068 0.0002
  word anton 0.34 0.11 0.18 0
  word antonio 0.73 0.096 0.36 0.0001
  word any 0.27 0.02 0.042 0.00033
  word anybody 0.56 0.094 0.094 0.0002
  word anyone 0.48 0.058 0.036 0.0005
  word anything 0.6 0.039 0.07 0.00028
  word ap 0.61 0.085 0.098 0.0001
  word apology 0.56 0.071 0.14 0.0001
  word app 0.76 0.23 0.39 7.5e-05
  word apparently 0.55 0.024 0.063 0.0002
  word appeared 0.26 0.062 0.041 0.0002
  word appointed 0.37 0.086 0.13 5e-05
  word approach 0.37 0.087 0.18 0
  word approval 0.66 0.22 0.14 0.0001
  word april 0.39 0.37 0.0068 0.0016
  word ar 0.42 0.14 0.5 5e-05
  word arabia 0.55 0.086 0.41 5e-05
  word arabic 0.83 0.14 0.61 0.0001
  word arch 0.54 0.078 0.44 5e-05
  word are 0.21 0.12 0.12 0.0029
  word area 0.45 0.03 0.2 0.00023
  word arent 0.6 0.055 0.086 0.0002
  word aretha 0.85 0.14 0.58 0.0001
  word argue 0.33 0.098 0.21 0
  word ariana 0.71 0.13 0.43 5e-05
  word arlington 0.36 0.14 0.3 0
  word armed 0.62 0.25 0.24 0.00038
  word army 0.38 0.11 0.22 0.0002
  word around 0.64 0.058 0.11 0.00045
  word arranged 0.34 0.073 0.24 0
  word arrested 0.57 0.056 0.45 0.0004
  word arrived 0.36 0.14 0.21 5e-05
  word article 0.46 0.05 0.1 0.0001
  word as 0.27 0.02 0.1 0.0026
  word ashley 0.61 0.14 0.17 0.0001
  word ask 0.57 0.049 0.11 0.00088
  word ass 0.31 0.13 0.2 0
  word assange 0.87 0.094 0.68 0.00018
  word assets 0.36 0.11 0.22 0
  word associated 0.48 0.054 0.089 0.00013
  word asylum 0.77 0.086 0.41 5e-05
  word at 0.35 0.078 0.18 0.0033
  word atop 0.76 0.14 0.5 5e-05
  word atrupar 0.5 0.5 9.5e-05 0.0001
  word attack 0.27 0.093 0.15 0.00063
  word attackers 0.34 0.073 0.24 0
  word attempted 0.67 0.099 0.28 0.00013
  word attend 0.31 0.27 0.26 0.00015
  word attorney 0.78 0.055 0.54 0.0001
  word audience 0.37 0.065 0.18 0
  word august 0.37 0.51 0.0039 0.0029
  word australia 0.21 0.085 0.18 0
  word australian 0.55 0.096 0.12 0.0001
  word authorities 0.29 0.068 0.15 2.5e-05
  word avenue 0.39 0.14 0.25 0
  word aware 0.56 0.096 0.14 0.0001
  word away 0.19 0.04 0.051 0.00025
  word az 0.5 0.5 9.5e-05 0.0001
  word b 0.33 0.094 0.082 0.0002
  word baby 0.72 0.1 0.31 0.0004
  word back 0.48 0.033 0.13 0.00058
  word bad 0.48 0.11 0.064 0.00023
  word badges 0.53 0.097 0.32 5e-05
  word badly 0.66 0.074 0.13 0.00013
  word bag 0.76 0.055 0.24 0.0002
  word baghdadi 0.83 0.14 0.55 0.00013
  word baguette 0.74 0.11 0.42 5e-05
  word bakr 0.61 0.28 0.17 0.0001
  word balance 0.34 0.097 0.24 0
  word ballots 0.85 0.09 0.62 0.00015
  word baltimore 0.76 0.14 0.44 7.5e-05
  word ban 0.76 0.086 0.56 0.00053
  word bank 0.81 0.068 0.54 0.0001
  word bankrupt 0.41 0.097 0.46 5e-05
  word banner 0.4 0.1 0.25 0
  word bar 0.23 0.027 0.12 5e-05
  word barack 0.37 0.062 0.39 5e-05
  word barackobama 0.5 0.5 8.6e-05 0.00013
  word barker 0.85 0.14 0.58 0.0001
  word barrel 0.63 0.096 0.58 0.0001
  word barron 0.36 0.14 0.3 0
  word baseball 0.58 0.096 0.51 7.5e-05
  word based 0.45 0.02 0.051 0.00025
  word bathroom 0.69 0.084 0.41 5e-05
  word battle 0.73 0.097 0.44 5e-05
  word battlefield 0.54 0.1 0.44 5e-05
  word baylor 0.27 0.15 0.26 0
  word bc 0.5 0.5 7.8e-05 0.00015
  word be 0.34 0.023 0.12 0.0033
  word beach 0.76 0.055 0.24 0.0002
  word beards 0.79 0.14 0.46 5e-05
  word beaten 0.59 0.095 0.64 0.00015
  word beating 0.26 0.057 0.12 0.0001
  word because 0.58 0.02 0.096 0.0011
  word become 0.67 0.1 0.16 0.00028
  word been 0.14 0.076 0.013 0.0014
  word before 0.52 0.21 0.11 0.0009
  word began 0.48 0.032 0.099 0.0001
  word behavior 0.37 0.031 0.13 5e-05
  word beheaded 0.28 0.1 0.18 5e-05
  word behind 0.23 0.076 0.053 0.00015
  word being 0.6 0.1 0.18 0.00083
  word beliefs 0.73 0.04 0.34 0.0001
  word believe 0.41 0.02 0.025 0.00035
  word below 0.61 0.14 0.14 0.00015
  word benghazi 0.35 0.14 0.41 2.5e-05
  word bernie 0.79 0.2 0.73 0.00055
  word berniesanders 0.5 0.5 8.6e-05 0.00013
  word best 0.48 0.22 0.042 0.0004
  word betrayed 0.71 0.13 0.43 5e-05
  word betsy 0.8 0.1 0.47 5e-05
  word better 0.64 0.03 0.32 0.00028
  word betty 0.52 0.12 0.11 0.0001
  word between 0.27 0.023 0.069 0.00015
  word beyond 0.8 0.075 0.47 5e-05
  word biden 0.8 0.18 0.63 0.00045
  word big 0.73 0.048 0.13 0.0004
  word bikers 0.36 0.14 0.3 0
  word bill 0.7 0.19 0.43 0.0006
  word billion 0.6 0.057 0.12 0.0001
  word billy 0.8 0.1 0.47 5e-05
  word bird 0.76 0.043 0.45 5e-05
  word birth 0.59 0.051 0.46 0.00025
  word birthday 0.73 0.096 0.34 0.0001
  word black 0.45 0.57 0.2 0.0007
  word blackface 0.76 0.14 0.5 5e-05
  word blackout 0.23 0.14 0.41 2.5e-05
  word blame 0.23 0.055 0.12 5e-05
  word blessed 0.24 0.32 0.17 5e-05
  word blm 0.48 0.33 0.064 0.00023
  word block 0.38 0.11 0.41 5e-05
  word bloggers 0.31 0.13 0.2 0
  word bloody 0.66 0.22 0.14 0.0001
  word blue 0.69 0.11 0.32 0.0001
  word board 0.76 0.042 0.35 0.0001
  word boasting 0.36 0.11 0.3 0
  word bob 0.73 0.081 0.49 0.00028
  word body 0.37 0.26 0.22 0.00018
  word boko 0.78 0.15 0.47 5e-05
  word bombing 0.2 0.083 0.089 0.00013
  word bombshell 0.36 0.11 0.22 0
  word bonafide 0.74 0.11 0.42 5e-05
  word bones 0.8 0.1 0.47 5e-05
  word booed 0.83 0.1 0.57 0.0001
  word book 0.46 0.074 0.037 0.00028
  word border 0.78 0.18 0.41 0.00065
  word born 0.33 0.044 0.092 0.0001
  word bottle 0.73 0.097 0.44 5e-05
  word bottom 0.8 0.1 0.47 5e-05
  word bounty 0.71 0.094 0.43 5e-05
  word bowl 0.76 0.058 0.45 5e-05
  word box 0.69 0.081 0.22 0.0002
  word boy 0.56 0.11 0.12 0.00018
  word boycot 0.66 0.32 0.19 0.0004
  word bp 0.5 0.5 9.5e-05 0.0001
  word bracelets 0.76 0.14 0.5 5e-05
  word brad 0.83 0.14 0.61 0.0001
  word brand 0.2 0.1 0.065 0.0001
  word breaking 0.73 0.032 0.083 0.00073
  word breed 0.76 0.14 0.5 5e-05
  word bret 0.81 0.07 0.46 0.00015
  word brian 0.66 0.1 0.14 0.0001
  word bribes 0.36 0.14 0.3 0
  word bridge 0.55 0.096 0.12 0.0001
  word bring 0.49 0.081 0.22 0.0002
  word broad 0.36 0.14 0.3 0
  word brock 0.36 0.11 0.22 0
  word broke 0.55 0.095 0.11 0.00013
  word brokers 0.36 0.11 0.22 0
  word brooklyndad 0.5 0.5 9.5e-05 0.0001
  word broom 0.71 0.13 0.43 5e-05
  word broomstick 0.78 0.15 0.47 5e-05
  word brother 0.76 0.042 0.35 0.0001
  word brothers 0.31 0.13 0.2 0
  word brought 0.6 0.033 0.12 0.0001
  word broward 0.71 0.13 0.43 5e-05
  word brown 0.48 0.11 0.068 0.0002
  word brussels 0.64 0.49 0.13 0.00013
  word buffalo 0.36 0.11 0.22 0
  word building 0.72 0.072 0.45 0.00035
  word built 0.36 0.058 0.16 5e-05
  word bullying 0.61 0.14 0.17 0.0001
  word burger 0.58 0.084 0.49 0.00013
  word burial 0.4 0.1 0.25 0
  word burning 0.77 0.1 0.38 0.00018
  word burrows 0.38 0.15 0.26 0
  word bushfires 0.36 0.11 0.22 0
  word business 0.27 0.14 0.053 0.00015
  word but 0.42 0.02 0.059 0.0018
  word buy 0.73 0.065 0.19 0.00025
  word buz 0.83 0.14 0.61 0.0001
  word by 0.33 0.027 0.15 0.003
  word c 0.55 0.05 0.049 0.0003
  word cabbage 0.76 0.1 0.44 5e-05
  word cabinet 0.76 0.1 0.34 0.0001
  word cage 0.8 0.1 0.47 5e-05
  word cair 0.76 0.14 0.5 5e-05
  word california 0.52 0.13 0.61 0.00028
  word call 0.11 0.02 0.13 0.0004
  word cambridge 0.36 0.1 0.18 2.5e-05
  word came 0.41 0.08 0.036 0.0002
  word camera 0.49 0.11 0.32 0.0001
  word camp 0.36 0.057 0.12 0.0001
  word campaign 0.37 0.11 0.25 0.00033
  word can 0.51 0.02 0.11 0.0014
  word cancel 0.44 0.32 0.17 0.00015
  word cancelled 0.73 0.096 0.34 0.0001
  word cancer 0.8 0.33 0.4 0.00023
  word candidate 0.33 0.14 0.25 0.00015
  word cannot 0.76 0.041 0.28 0.00015
  word cant 0.73 0.08 0.088 0.00068
  word cap 0.77 0.086 0.41 5e-05
  word cape 0.72 0.14 0.66 0.00015
  word capestorm 0.5 0.5 9.5e-05 0.0001
  word capitol 0.56 0.077 0.29 0.0001
  word captured 0.45 0.05 0.069 0.00015
  word car 0.76 0.39 0.45 0.00013
  word carcinogen 0.26 0.11 0.22 0
  word card 0.68 0.1 0.37 5e-05
  word care 0.67 0.55 0.2 0.0002
  word carl 0.74 0.097 0.46 5e-05
  word carmine 0.57 0.11 0.1 0.0001
  word carolina 0.18 0.33 0.15 2.5e-05
  word carpet 0.79 0.14 0.36 0.0001
  word carrier 0.89 0.042 0.59 0.0001
  word carry 0.15 0.22 0.042 0.00023
  word cartoonist 0.71 0.13 0.43 5e-05
  word cast 0.38 0.083 0.32 0.0001
  word catalog 0.28 0.14 0.18 5e-05
  word caucasian 0.66 0.14 0.58 0.0001
  word caught 0.19 0.099 0.031 0.00035
  word cause 0.34 0.35 0.17 0.0003
  word cave 0.42 0.1 0.44 5e-05
  word cbs 0.61 0.25 0.047 0.00035
  word cbsla 0.5 0.5 9.5e-05 0.0001
  word cellular 0.36 0.14 0.3 0
  word cemetery 0.37 0.065 0.18 0
  word center 0.46 0.05 0.053 0.00015
  word century 0.48 0.11 0.099 0.0001
  word ceo 0.52 0.092 0.35 7.5e-05
  word ceremony 0.8 0.042 0.41 0.00013
  word certain 0.29 0.038 0.18 0
  word certificate 0.87 0.084 0.63 0.00015
  word chaffetz 0.79 0.14 0.46 5e-05
  word chain 0.41 0.076 0.043 0.00015
  word chair 0.5 0.1 0.28 7.5e-05
  word challenge 0.68 0.081 0.53 0.0002
  word chamber 0.83 0.075 0.53 7.5e-05
  word champion 0.61 0.084 0.08 0.00015
  word chance 0.61 0.083 0.068 0.0002
  word change 0.54 0.15 0.24 0.00078
  word chant 0.82 0.095 0.7 0.00035
  word character 0.73 0.068 0.31 0.0001
  word charges 0.64 0.22 0.13 0.00035
  word charity 0.73 0.095 0.28 0.00015
  word charlotte 0.76 0.36 0.35 0.00013
  word charlottesville 0.8 0.32 0.36 0.0001
  word chase 0.37 0.087 0.18 0
  word check 0.19 0.058 0.039 0.00025
  word cheese 0.83 0.099 0.43 0.00013
  word cheeseburger 0.61 0.14 0.66 0.00015
  word chelsea 0.79 0.082 0.73 0.00025
  word chelseaclinton 0.5 0.5 5.7e-05 0.00025
  word chemical 0.29 0.11 0.18 0
  word cheryl 0.82 0.11 0.49 0.00013
  word chicago 0.69 0.43 0.19 0.00025
  word chief 0.61 0.083 0.19 0.00013
  word child 0.29 0.089 0.13 0.00035
  word children 0.3 0.28 0.3 0.00043
  word chilling 0.56 0.096 0.14 0.0001
  word china 0.27 0.1 0.069 0.00015
  word choice 0.76 0.04 0.24 0.0002
  word choose 0.55 0.071 0.12 0.0001
  word chose 0.66 0.1 0.14 0.0001
  word christ 0.37 0.086 0.15 2.5e-05
  word christopher 0.66 0.32 0.14 0.0001
  word chuck 0.66 0.082 0.73 0.00025
  word church 0.47 0.09 0.49 0.00018
  word cigarettes 0.81 0.071 0.56 0.0001
  word circulated 0.45 0.021 0.069 0.00015
  word citizens 0.46 0.029 0.034 0.0003
  word citizenship 0.53 0.084 0.44 0.00015
  word city 0.67 0.02 0.52 0.0003
  word civil 0.69 0.26 0.16 0.00033
  word clad 0.34 0.097 0.24 0
  word claim 0.14 0.02 0.028 0.00045
  word class 0.6 0.056 0.094 0.00018
  word classified 0.38 0.086 0.41 5e-05
  word classmate 0.36 0.14 0.3 0
  word cleaning 0.76 0.056 0.26 0.00018
  word clear 0.48 0.26 0.042 0.0004
  word clients 0.24 0.096 0.36 0.0001
  word clifford 0.74 0.11 0.32 0.0001
  word climate 0.29 0.33 0.099 0.0001
  word clinic 0.24 0.097 0.24 0
  word clinton 0.53 0.24 0.68 0.0012
  word closing 0.56 0.033 0.14 0.00033
  word clown 0.8 0.1 0.36 0.0001
  word club 0.6 0.057 0.12 0.0001
  word clue 0.6 0.1 0.12 0.0001
  word cnn 0.55 0.37 0.036 0.00045
  word co 0.6 0.039 0.075 0.00025
  word coach 0.64 0.086 0.41 5e-05
  word coffee 0.55 0.071 0.12 0.0001
  word coin 0.44 0.096 0.26 7.5e-05
  word colin 0.63 0.096 0.56 0.0001
  word collaborator 0.27 0.11 0.55 0.0001
  word collapse 0.77 0.086 0.41 5e-05
  word collect 0.56 0.044 0.35 2.5e-05
  word college 0.54 0.1 0.33 0.00023
  word colombia 0.78 0.15 0.47 5e-05
  word color 0.55 0.065 0.055 0.00025
  word colorado 0.8 0.057 0.46 0.0001
  word coloured 0.57 0.11 0.1 0.0001
  word columbia 0.66 0.099 0.12 0.00015
  word com 0.3 0.18 0.0012 0.012
  word coma 0.85 0.095 0.66 0.00015
  word come 0.41 0.029 0.034 0.00023
  word comedian 0.29 0.043 0.18 0
  word commemorate 0.76 0.14 0.5 5e-05
  word comments 0.6 0.04 0.43 7.5e-05
  word commerce 0.21 0.15 0.26 0
  word commercial 0.6 0.23 0.12 0.0001
  word commit 0.55 0.18 0.092 0.0001
  word committee 0.6 0.028 0.12 0.0001
  word common 0.46 0.076 0.053 0.00015
  word community 0.6 0.055 0.086 0.0002
  word company 0.38 0.035 0.13 0.00018
  word compared 0.24 0.093 0.17 0
  word compile 0.74 0.097 0.46 5e-05
  word completely 0.55 0.25 0.052 0.00028
  word compound 0.61 0.085 0.098 0.0001
  word computer 0.76 0.058 0.45 5e-05
  word con 0.56 0.096 0.14 0.0001
  word condom 0.89 0.099 0.66 0.00015
  word condones 0.36 0.11 0.22 0
  word conducted 0.33 0.096 0.12 0.0001
  word cone 0.81 0.096 0.58 0.0001
  word confederate 0.35 0.058 0.27 7.5e-05
  word confirmation 0.37 0.065 0.18 0
  word confirmed 0.55 0.027 0.039 0.0004
  word confiscated 0.39 0.32 0.14 0.0001
  word confiscation 0.42 0.14 0.5 5e-05
  word conflict 0.61 0.03 0.098 0.0001
  word congratulate 0.76 0.14 0.5 5e-05
  word congress 0.39 0.26 0.079 0.00038
  word congressional 0.29 0.22 0.099 0.0001
  word congressman 0.24 0.048 0.15 5e-05
  word congressmen 0.34 0.097 0.24 0
  word congresswoman 0.6 0.042 0.12 0.0001
  word consequences 0.66 0.099 0.12 0.00015
  word considered 0.48 0.33 0.081 0.00015
  word conspiracy 0.34 0.02 0.22 7.5e-05
  word constitution 0.55 0.096 0.12 0.0001
  word construction 0.33 0.073 0.21 0
  word consulting 0.6 0.1 0.12 0.0001
  word consumption 0.77 0.086 0.41 5e-05
  word contain 0.37 0.061 0.31 0.0001
  word continue 0.48 0.11 0.064 0.00023
  word contract 0.29 0.068 0.18 0
  word contrary 0.55 0.02 0.12 0.0001
  word contrasting 0.37 0.087 0.18 0
  word contributions 0.37 0.065 0.18 0
  word contributor 0.6 0.1 0.12 0.0001
  word control 0.55 0.044 0.092 0.0001
  word controversy 0.081 0.035 0.12 0
  word convert 0.85 0.074 0.53 0.00013
  word cookies 0.5 0.1 0.25 0.0001
  word coolers 0.56 0.15 0.47 5e-05
  word cop 0.56 0.059 0.35 2.5e-05
  word corn 0.4 0.1 0.25 0
  word cortez 0.29 0.11 0.18 0
  word cosgrove 0.74 0.11 0.42 5e-05
  word cost 0.69 0.082 0.26 0.00015
  word cotton 0.83 0.14 0.61 0.0001
  word could 0.27 0.25 0.036 0.0004
  word coulter 0.71 0.12 0.27 0.00015
  word counter 0.61 0.14 0.17 0.0001
  word country 0.68 0.25 0.23 0.00095
  word county 0.3 0.22 0.18 0.00023
  word couple 0.52 0.091 0.28 0.00013
  word course 0.64 0.031 0.37 0.00023
  word court 0.25 0.1 0.053 0.0001
  word cover 0.35 0.059 0.4 0.00023
  word covfefe 0.79 0.14 0.46 5e-05
  word cowering 0.56 0.15 0.47 5e-05
  word crackdown 0.52 0.12 0.11 0.0001
  word cracker 0.64 0.1 0.57 0.0001
  word crash 0.77 0.076 0.42 0.00015
  word crazy 0.6 0.075 0.084 0.0002
  word cream 0.73 0.097 0.44 5e-05
  word created 0.27 0.038 0.095 7.5e-05
  word creator 0.66 0.1 0.14 0.0001
  word crier 0.34 0.11 0.18 0
  word crime 0.77 0.059 0.35 0.0002
  word criminal 0.63 0.065 0.34 0.00023
  word criticized 0.15 0.045 0.12 0
  word cross 0.74 0.066 0.68 0.0002
  word crowd 0.29 0.066 0.099 0.0001
  word cruz 0.49 0.33 0.22 0.0002
  word crying 0.37 0.065 0.18 0
  word current 0.48 0.081 0.068 0.0002
  word cut 0.87 0.073 0.62 0.0003
  word cvs 0.71 0.13 0.43 5e-05
  word d 0.46 0.058 0.037 0.00028
  word daily 0.61 0.079 0.042 0.0004
  word dailycaller 0.5 0.5 8.6e-05 0.00013
  word dairy 0.83 0.1 0.57 0.0001
  word damage 0.48 0.11 0.081 0.00015
  word damn 0.56 0.095 0.11 0.00015
  word dance 0.73 0.097 0.44 5e-05
  word danger 0.49 0.083 0.32 0.0001
  word dangerous 0.82 0.1 0.47 0.00023
  word daniel 0.61 0.085 0.098 0.0001
  word danny 0.74 0.11 0.42 5e-05
  word darren 0.6 0.1 0.12 0.0001
  word data 0.55 0.044 0.092 0.0001
  word database 0.8 0.14 0.41 0.00015
  word date 0.6 0.057 0.12 0.0001
  word daughter 0.31 0.19 0.043 0.00015
  word daughters 0.22 0.13 0.2 0
  word david 0.8 0.076 0.26 0.00045
  word davidson 0.71 0.13 0.43 5e-05
  word davis 0.61 0.14 0.17 0.0001
  word day 0.62 0.12 0.38 0.0015
  word daylight 0.36 0.11 0.22 0
  word dc 0.66 0.1 0.14 0.0001
  word de 0.76 0.084 0.26 0.00015
  word dead 0.34 0.22 0.22 0.0005
  word deal 0.69 0.051 0.34 0.00023
  word death 0.53 0.021 0.48 0.0006
  word debate 0.73 0.021 0.28 0.00013
  word debt 0.83 0.084 0.44 0.00015
  word debunked 0.55 0.096 0.12 0.0001
  word december 0.63 0.51 0.023 0.0026
  word decided 0.76 0.02 0.21 0.00025
  word decision 0.48 0.025 0.052 0.0003
  word declare 0.33 0.09 0.26 0.00015
  word decor 0.54 0.1 0.44 5e-05
  word dee 0.61 0.085 0.098 0.0001
  word deep 0.64 0.028 0.27 0.00035
  word defend 0.6 0.032 0.094 0.00018
  word defense 0.49 0.11 0.22 0.0002
  word deferment 0.58 0.15 0.38 2.5e-05
  word defiant 0.57 0.11 0.1 0.0001
  word delay 0.5 0.1 0.38 2.5e-05
  word delegation 0.36 0.11 0.22 0
  word deleted 0.38 0.19 0.22 0.0002
  word delivered 0.48 0.11 0.081 0.00015
  word delta 0.76 0.084 0.39 0.0001
  word demagogues 0.78 0.15 0.47 5e-05
  word demand 0.47 0.21 0.3 0.00028
  word democracy 0.61 0.36 0.14 0.00015
  word democratic 0.19 0.094 0.11 0.00023
  word democrats 0.24 0.023 0.24 0.00035
  word demonstration 0.37 0.065 0.18 0
  word dems 0.6 0.14 0.11 0.00023
  word denied 0.35 0.065 0.16 0.00018
  word department 0.17 0.066 0.059 7.5e-05
  word depict 0.11 0.048 0.095 0
  word deplorable 0.52 0.12 0.058 0.0003
  word deport 0.8 0.1 0.36 0.0001
  word dept 0.56 0.095 0.12 0.00013
  word derek 0.66 0.1 0.14 0.0001
  word described 0.27 0.034 0.11 5e-05
  word deserves 0.39 0.1 0.14 0.0001
  word designate 0.37 0.065 0.18 0
  word designed 0.33 0.092 0.12 5e-05
  word despite 0.2 0.02 0.065 0.0001
  word destroy 0.45 0.25 0.24 0.00018
  word details 0.46 0.037 0.065 0.0001
  word detained 0.37 0.033 0.18 0
  word detroit 0.26 0.085 0.11 7.5e-05
  word development 0.61 0.085 0.098 0.0001
  word developmentally 0.38 0.15 0.26 0
  word devos 0.76 0.14 0.5 5e-05
  word dhs 0.61 0.14 0.17 0.0001
  word diary 0.6 0.1 0.12 0.0001
  word dictator 0.39 0.1 0.18 5e-05
  word did 0.022 0.02 0.46 0.0009
  word didnt 0.7 0.02 0.35 0.0005
  word die 0.27 0.048 0.054 0.00023
  word died 0.36 0.11 0.18 0.00023
  word different 0.27 0.038 0.073 7.5e-05
  word dinesh 0.57 0.11 0.084 0.00015
  word dineshdsouza 0.5 0.5 7.8e-05 0.00015
  word direct 0.48 0.055 0.099 0.0001
  word director 0.81 0.053 0.44 0.00015
  word dis 0.25 0.11 0.18 0
  word disabled 0.42 0.043 0.45 5e-05
  word disaster 0.76 0.058 0.39 7.5e-05
  word discovered 0.12 0.062 0.095 7.5e-05
  word discussing 0.54 0.082 0.19 0.00025
  word disguised 0.33 0.048 0.15 5e-05
  word disorder 0.76 0.14 0.5 5e-05
  word disparage 0.37 0.087 0.18 0
  word display 0.31 0.078 0.37 5e-05
  word disrupt 0.3 0.086 0.3 0
  word distributing 0.23 0.044 0.22 0
  word disturbing 0.55 0.096 0.12 0.0001
  word divorce 0.52 0.097 0.44 5e-05
  word dnc 0.73 0.26 0.28 0.00015
  word do 0.24 0.19 0.15 0.0011
  word doctor 0.27 0.037 0.058 0.00013
  word does 0.02 0.027 0.094 0.00058
  word doesnt 0.4 0.13 0.019 0.0005
  word dog 0.49 0.076 0.43 0.00015
  word doing 0.6 0.051 0.054 0.0004
  word dollar 0.66 0.32 0.11 0.00028
  word dolly 0.8 0.14 0.56 7.5e-05
  word dolores 0.54 0.11 0.32 2.5e-05
  word dominance 0.34 0.11 0.18 0
  word dominos 0.74 0.097 0.46 5e-05
  word don 0.8 0.075 0.47 5e-05
  word donald 0.26 0.25 0.23 0.0024
  word done 0.55 0.07 0.097 0.00015
  word donors 0.3 0.087 0.18 0
  word dont 0.7 0.18 0.072 0.0011
  word door 0.69 0.11 0.32 0.0001
  word dorian 0.87 0.14 0.68 0.00015
  word double 0.21 0.072 0.15 5e-05
  word douglas 0.56 0.32 0.14 0.0001
  word dow 0.83 0.1 0.57 0.0001
  word down 0.38 0.032 0.28 0.00065
  word dozens 0.48 0.11 0.081 0.00015
  word draft 0.84 0.097 0.73 0.00023
  word dragon 0.55 0.11 0.5 5e-05
  word drawing 0.33 0.097 0.18 2.5e-05
  word dreamer 0.5 0.12 0.55 0.0001
  word drinking 0.62 0.1 0.45 7.5e-05
  word drip 0.78 0.15 0.47 5e-05
  word drone 0.89 0.097 0.48 0.00025
  word drop 0.33 0.033 0.092 0.0001
  word drpaulgosar 0.5 0.5 9.5e-05 0.0001
  word drug 0.41 0.081 0.047 0.00013
  word drunk 0.33 0.098 0.21 0
  word dsouza 0.57 0.11 0.084 0.00015
  word due 0.27 0.078 0.19 0.0002
  word dulles 0.21 0.14 0.25 0
  word dumbass 0.64 0.15 0.14 0.0001
  word dump 0.33 0.059 0.21 0
  word dunk 0.79 0.14 0.46 5e-05
  word durex 0.84 0.15 0.59 0.0001
  word during 0.21 0.02 0.23 0.00063
  word e 0.43 0.021 0.48 0.00038
  word earlier 0.55 0.056 0.097 0.00015
  word early 0.41 0.045 0.043 0.00015
  word easily 0.77 0.086 0.41 5e-05
  word eating 0.48 0.075 0.2 0.0002
  word ebt 0.6 0.1 0.12 0.0001
  word echo 0.34 0.073 0.24 0
  word economic 0.6 0.057 0.12 0.0001
  word economy 0.83 0.084 0.44 0.00015
  word educating 0.52 0.12 0.11 0.0001
  word educationalibs 0.5 0.5 9.5e-05 0.0001
  word edward 0.61 0.14 0.17 0.0001
  word effect 0.28 0.079 0.12 0
  word efforts 0.55 0.044 0.092 0.0001
  word eggplant 0.82 0.11 0.55 0.0001
  word eight 0.24 0.098 0.21 0
  word either 0.6 0.042 0.12 0.0001
  word ejected 0.36 0.14 0.3 0
  word el 0.71 0.31 0.53 0.0002
  word elderly 0.51 0.071 0.56 0.0001
  word elected 0.41 0.26 0.039 0.00018
  word election 0.17 0.1 0.13 0.00025
  word electoral 0.73 0.071 0.34 0.0001
  word electric 0.77 0.085 0.32 0.0001
  word eligible 0.77 0.086 0.41 5e-05
  word eliminate 0.36 0.029 0.16 5e-05
  word elizabeth 0.65 0.056 0.47 0.00015
  word else 0.33 0.068 0.071 0.00025
  word email 0.6 0.039 0.075 0.00025
  word embalmed 0.78 0.15 0.47 5e-05
  word emergency 0.69 0.11 0.32 0.0001
  word emoji 0.5 0.42 0.5 0.00023
  word emojis 0.74 0.11 0.32 0.0001
  word empathy 0.74 0.11 0.42 5e-05
  word employee 0.17 0.22 0.065 0.0001
  word empty 0.73 0.097 0.44 5e-05
  word end 0.24 0.05 0.028 0.0003
  word endorse 0.33 0.092 0.4 5e-05
  word enemy 0.66 0.074 0.14 0.0001
  word enforcement 0.48 0.11 0.081 0.00015
  word engage 0.36 0.2 0.16 5e-05
  word engine 0.77 0.086 0.41 5e-05
  word english 0.76 0.043 0.45 5e-05
  word enslave 0.31 0.13 0.2 0
  word entire 0.55 0.088 0.052 0.00028
  word entry 0.76 0.058 0.45 5e-05
  word epa 0.6 0.1 0.38 2.5e-05
  word epstein 0.76 0.058 0.45 5e-05
  word equality 0.19 0.097 0.24 0
  word era 0.24 0.073 0.21 0
  word eric 0.87 0.32 0.5 0.00028
  word escape 0.36 0.059 0.22 0
  word espn 0.64 0.15 0.14 0.0001
  word established 0.33 0.073 0.21 0
  word etc 0.57 0.11 0.1 0.0001
  word etymology 0.33 0.098 0.21 0
  word evade 0.74 0.097 0.46 5e-05
  word evaluation 0.56 0.15 0.47 5e-05
  word eve 0.4 0.076 0.25 0
  word even 0.55 0.069 0.041 0.00078
  word event 0.67 0.02 0.15 0.00035
  word ever 0.55 0.066 0.069 0.00018
  word every 0.25 0.054 0.059 7.5e-05
  word everyone 0.36 0.055 0.08 0.00023
  word everything 0.61 0.084 0.089 0.00013
  word everywhere 0.52 0.12 0.082 0.00018
  word evicted 0.76 0.1 0.44 5e-05
  word evidence 0.23 0.077 0.13 2.5e-05
  word evil 0.85 0.099 0.48 0.00015
  word ex 0.55 0.096 0.12 0.0001
  word exactly 0.55 0.039 0.11 0.00013
  word example 0.36 0.028 0.12 0.0001
  word exec 0.74 0.097 0.46 5e-05
  word executed 0.55 0.086 0.41 5e-05
  word executive 0.28 0.053 0.12 0
  word expected 0.6 0.042 0.12 0.0001
  word experience 0.33 0.091 0.092 0.0001
  word explain 0.48 0.053 0.074 0.00018
  word exposed 0.29 0.11 0.099 0.0001
  word express 0.33 0.027 0.12 5e-05
  word extinct 0.36 0.14 0.3 0
  word extra 0.35 0.085 0.36 7.5e-05
  word eye 0.61 0.11 0.19 0.00013
  word f 0.48 0.1 0.039 0.00045
  word face 0.17 0.053 0.043 0.00015
  word facebook 0.69 0.06 0.51 0.00025
  word fact 0.41 0.1 0.022 0.00043
  word failed 0.33 0.021 0.092 0.0001
  word fair 0.33 0.1 0.14 0.0001
  word fake 0.15 0.031 0.026 0.0006
  word fall 0.31 0.061 0.29 0.0001
  word false 0.11 0.05 0.069 0.0002
  word family 0.66 0.031 0.34 0.00068
  word famous 0.33 0.031 0.17 0
  word fans 0.55 0.066 0.063 0.0002
  word far 0.29 0.026 0.099 0.0001
  word farmers 0.8 0.085 0.49 7.5e-05
  word fat 0.8 0.1 0.47 5e-05
  word fate 0.74 0.072 0.46 5e-05
  word father 0.2 0.078 0.073 7.5e-05
  word favorite 0.65 0.14 0.5 0.00015
  word fax 0.78 0.15 0.47 5e-05
  word fbi 0.88 0.062 0.42 0.0004
  word fda 0.66 0.096 0.23 0.0001
  word fe 0.5 0.5 9.5e-05 0.0001
  word fear 0.73 0.066 0.24 0.00018
  word featuring 0.27 0.04 0.15 0
  word february 0.38 0.6 0.0049 0.0023
  word fec 0.34 0.11 0.18 0
  word fecal 0.39 0.14 0.25 0
  word feed 0.61 0.085 0.098 0.0001
  word feel 0.6 0.023 0.12 0.0001
  word fellow 0.73 0.072 0.44 5e-05
  word felons 0.76 0.14 0.5 5e-05
  word female 0.66 0.067 0.38 0.00013
  word fence 0.77 0.063 0.32 0.0001
  word fest 0.39 0.14 0.18 5e-05
  word fictional 0.26 0.059 0.22 0
  word field 0.6 0.04 0.086 0.0002
  word fifth 0.33 0.097 0.17 5e-05
  word fight 0.55 0.053 0.075 0.00015
  word figures 0.48 0.066 0.099 0.0001
  word files 0.83 0.084 0.44 0.00015
  word filled 0.69 0.067 0.36 7.5e-05
  word film 0.17 0.046 0.053 0.0001
  word filthy 0.64 0.15 0.14 0.0001
  word final 0.48 0.11 0.068 0.0002
  word financial 0.54 0.033 0.31 0.00013
  word find 0.27 0.03 0.078 0.00035
  word fine 0.76 0.054 0.21 0.00025
  word fined 0.18 0.098 0.21 0
  word fire 0.45 0.064 0.59 0.00015
  word fired 0.58 0.25 0.33 0.0004
  word firefighter 0.54 0.14 0.39 0.0001
  word firefighters 0.38 0.15 0.26 0
  word first 0.52 0.13 0.2 0.00073
  word firsthand 0.31 0.13 0.2 0
  word fish 0.76 0.058 0.45 5e-05
  word flag 0.83 0.1 0.54 0.00045
  word flakes 0.33 0.097 0.17 5e-05
  word flashing 0.4 0.1 0.25 0
  word flavored 0.66 0.096 0.51 7.5e-05
  word fleiss 0.91 0.11 0.76 0.0003
  word flight 0.48 0.22 0.089 0.00013
  word flip 0.83 0.063 0.49 0.00013
  word floating 0.66 0.075 0.47 5e-05
  word flood 0.3 0.043 0.16 5e-05
  word florida 0.4 0.081 0.41 0.00015
  word flush 0.81 0.096 0.58 0.0001
  word flying 0.4 0.066 0.22 0.0002
  word focus 0.73 0.25 0.2 0.00025
  word folks 0.6 0.1 0.084 0.0002
  word following 0.41 0.036 0.03 0.00028
  word food 0.9 0.056 0.69 0.00038
  word fools 0.69 0.066 0.29 0.00013
  word footage 0.26 0.031 0.26 0.00015
  word for 0.5 0.16 0.29 0.0063
  word force 0.35 0.054 0.21 0.00045
  word ford 0.76 0.058 0.45 5e-05
  word forget 0.56 0.093 0.081 0.00025
  word form 0.48 0.079 0.26 2.5e-05
  word formalin 0.38 0.15 0.26 0
  word former 0.14 0.079 0.036 0.00038
  word fossil 0.76 0.14 0.5 5e-05
  word foster 0.83 0.14 0.61 0.0001
  word foul 0.36 0.079 0.22 0
  word found 0.86 0.14 0.29 0.00073
  word foundation 0.49 0.11 0.17 0.0003
  word four 0.26 0.06 0.23 0.00015
  word fox 0.78 0.16 0.48 0.00053
  word foxandfriends 0.5 0.5 7.8e-05 0.00015
  word foxnews 0.5 0.5 5.7e-05 0.00025
  word francis 0.36 0.058 0.16 5e-05
  word francisco 0.55 0.32 0.12 0.0001
  word franklin 0.89 0.098 0.56 0.0002
  word fraud 0.73 0.32 0.16 0.00033
  word free 0.59 0.38 0.17 0.00058
  word freedom 0.6 0.033 0.11 0.00013
  word freeman 0.76 0.14 0.39 0.0001
  word french 0.73 0.057 0.34 0.0001
  word friday 0.66 0.099 0.12 0.00015
  word friends 0.82 0.096 0.17 0.0009
  word from 0.32 0.02 0.17 0.0033
  word frozen 0.83 0.057 0.57 0.0001
  word fucking 0.61 0.083 0.068 0.0002
  word fuel 0.37 0.087 0.18 0
  word full 0.33 0.065 0.055 0.00025
  word fully 0.66 0.1 0.14 0.0001
  word fun 0.55 0.094 0.082 0.0002
  word functionally 0.31 0.13 0.2 0
  word fund 0.2 0.034 0.043 0.00015
  word funder 0.64 0.15 0.14 0.0001
  word funeral 0.81 0.096 0.56 0.0001
  word future 0.48 0.054 0.089 0.00013
  word g 0.43 0.18 0.024 0.00043
  word gabbard 0.79 0.14 0.46 5e-05
  word gallons 0.76 0.48 0.35 0.00013
  word gamble 0.36 0.11 0.22 0
  word garden 0.85 0.1 0.59 0.0001
  word gas 0.74 0.11 0.39 0.00013
  word gassing 0.31 0.13 0.2 0
  word gates 0.55 0.094 0.089 0.00018
  word gatorade 0.71 0.13 0.43 5e-05
  word gave 0.41 0.038 0.092 0.0001
  word gay 0.77 0.099 0.24 0.00035
  word gender 0.76 0.19 0.28 0.00015
  word general 0.29 0.034 0.22 0.00015
  word george 0.6 0.058 0.73 0.00048
  word georgia 0.73 0.32 0.31 0.0001
  word german 0.83 0.04 0.39 0.0002
  word germany 0.8 0.057 0.41 0.00013
  word get 0.33 0.14 0.13 0.0014
  word giant 0.77 0.037 0.46 0.00013
  word giraffe 0.74 0.097 0.46 5e-05
  word girl 0.37 0.32 0.32 0.00033
  word gitmo 0.64 0.15 0.14 0.0001
  word give 0.24 0.1 0.023 0.0004
  word given 0.41 0.088 0.055 0.00025
  word glennbeck 0.5 0.5 8.6e-05 0.00013
  word global 0.48 0.066 0.099 0.0001
  word go 0.51 0.21 0.23 0.00048
  word god 0.59 0.1 0.11 0.00023
  word goes 0.76 0.057 0.35 0.0001
  word gofundme 0.76 0.14 0.5 5e-05
  word going 0.45 0.094 0.02 0.0006
  word gold 0.6 0.057 0.11 0.00013
  word golden 0.35 0.086 0.41 5e-05
  word golf 0.73 0.081 0.68 0.0002
  word gone 0.6 0.057 0.12 0.0001
  word good 0.45 0.071 0.028 0.0004
  word goodall 0.74 0.11 0.42 5e-05
  word google 0.6 0.042 0.12 0.0001
  word gop 0.43 0.051 0.18 0.00028
  word gorilla 0.36 0.14 0.21 5e-05
  word gosar 0.79 0.36 0.36 0.0001
  word gospel 0.36 0.14 0.3 0
  word got 0.45 0.025 0.023 0.0005
  word gov 0.6 0.29 0.086 0.0002
  word government 0.56 0.13 0.23 0.00058
  word governor 0.77 0.32 0.38 0.00013
  word grab 0.6 0.1 0.38 2.5e-05
  word graham 0.77 0.084 0.29 0.00013
  word grand 0.55 0.063 0.32 0.0001
  word grandmother 0.36 0.11 0.22 0
  word granted 0.49 0.11 0.32 0.0001
  word gravitational 0.74 0.11 0.42 5e-05
  word great 0.32 0.21 0.034 0.00048
  word greater 0.8 0.1 0.47 5e-05
  word greatest 0.77 0.063 0.32 0.0001
  word green 0.27 0.068 0.092 0.0001
  word greeting 0.4 0.076 0.25 0
  word greg 0.56 0.096 0.14 0.0001
  word grenell 0.78 0.15 0.47 5e-05
  word greta 0.83 0.14 0.61 0.0001
  word grijalva 0.57 0.33 0.1 0.0001
  word groomsmen 0.34 0.11 0.18 0
  word ground 0.36 0.056 0.1 0.00015
  word group 0.25 0.044 0.21 0.00018
  word guantanamo 0.22 0.13 0.2 0
  word gubernatorial 0.36 0.14 0.3 0
  word guessed 0.56 0.094 0.1 0.00018
  word guest 0.36 0.035 0.16 5e-05
  word guestbook 0.74 0.11 0.42 5e-05
  word guilty 0.8 0.075 0.41 7.5e-05
  word gun 0.65 0.38 0.51 0.00055
  word guy 0.66 0.25 0.11 0.00035
  word h 0.55 0.069 0.082 0.0002
  word habitats 0.31 0.13 0.2 0
  word had 0.24 0.1 0.017 0.0009
  word hail 0.34 0.097 0.24 0
  word hairy 0.31 0.13 0.2 0
  word hajeed 0.82 0.11 0.55 0.0001
  word haley 0.79 0.14 0.46 5e-05
  word half 0.48 0.083 0.089 0.00013
  word hammer 0.76 0.1 0.44 5e-05
  word hand 0.37 0.063 0.11 0.00023
  word handcuffed 0.2 0.14 0.3 0
  word handcuffs 0.61 0.14 0.17 0.0001
  word happened 0.52 0.06 0.12 0.00048
  word happiest 0.57 0.11 0.084 0.00015
  word happy 0.73 0.093 0.2 0.00025
  word haram 0.76 0.1 0.44 5e-05
  word harassment 0.76 0.11 0.5 5e-05
  word hard 0.7 0.041 0.19 0.00015
  word harley 0.76 0.1 0.44 5e-05
  word harriet 0.76 0.14 0.5 5e-05
  word harris 0.78 0.11 0.44 0.00015
  word harvest 0.4 0.1 0.25 0
  word harvey 0.76 0.042 0.35 0.0001
  word has 0.078 0.045 0.012 0.0021
  word hashtag 0.26 0.037 0.18 0
  word hat 0.85 0.091 0.37 0.00035
  word hate 0.36 0.054 0.07 0.00028
  word haters 0.38 0.15 0.26 0
  word hatred 0.61 0.24 0.17 0.0001
  word have 0.44 0.18 0.084 0.0031
  word having 0.27 0.043 0.065 0.0001
  word he 0.34 0.02 0.1 0.0023
  word head 0.37 0.04 0.17 0.00025
  word health 0.59 0.16 0.14 0.0002
  word healthcare 0.77 0.085 0.32 0.0001
  word hearing 0.2 0.053 0.074 0.00018
  word heaven 0.76 0.14 0.39 0.0001
  word hector 0.34 0.11 0.18 0
  word heidi 0.79 0.14 0.75 0.00025
  word hell 0.55 0.095 0.11 0.00013
  word help 0.48 0.096 0.12 0.00048
  word henry 0.66 0.098 0.098 0.0002
  word her 0.12 0.098 0.067 0.0009
  word here 0.6 0.026 0.027 0.0009
  word heritage 0.4 0.1 0.25 0
  word hero 0.24 0.073 0.21 0
  word heroin 0.33 0.097 0.17 5e-05
  word herpes 0.76 0.1 0.44 5e-05
  word hes 0.6 0.036 0.051 0.00043
  word hey 0.57 0.11 0.066 0.00023
  word hidden 0.48 0.11 0.081 0.00015
  word high 0.35 0.028 0.25 0.00035
  word highlighted 0.73 0.041 0.44 5e-05
  word hikers 0.54 0.097 0.37 2.5e-05
  word hill 0.66 0.32 0.12 0.00015
  word hillary 0.66 0.55 0.63 0.00093
  word hillaryclinton 0.5 0.5 3.7e-05 0.00045
  word him 0.46 0.057 0.072 0.00075
  word himself 0.27 0.33 0.045 0.0002
  word hire 0.77 0.086 0.41 5e-05
  word hiring 0.6 0.057 0.12 0.0001
  word his 0.34 0.13 0.17 0.0021
  word history 0.46 0.075 0.045 0.0002
  word hit 0.46 0.033 0.065 0.0001
  word hitler 0.36 0.031 0.086 0.0002
  word hoax 0.12 0.047 0.076 5e-05
  word hobby 0.83 0.14 0.61 0.0001
  word hog 0.83 0.14 0.61 0.0001
  word holder 0.57 0.1 0.47 5e-05
  word holding 0.2 0.066 0.15 0.0003
  word hole 0.61 0.085 0.098 0.0001
  word holiday 0.33 0.045 0.12 5e-05
  word hollyweed 0.63 0.11 0.55 0.0001
  word hollywood 0.55 0.038 0.77 0.0003
  word holocaust 0.63 0.095 0.46 0.00015
  word hologram 0.64 0.15 0.14 0.0001
  word home 0.26 0.14 0.076 5e-05
  word homeland 0.37 0.086 0.15 2.5e-05
  word homeless 0.75 0.055 0.7 0.0002
  word homily 0.78 0.15 0.47 5e-05
  word honda 0.52 0.12 0.11 0.0001
  word honestly 0.64 0.14 0.11 0.00015
  word honesty 0.64 0.15 0.14 0.0001
  word honor 0.8 0.22 0.29 0.00038
  word hook 0.8 0.1 0.47 5e-05
  word hope 0.83 0.081 0.29 0.0003
  word hospital 0.55 0.32 0.069 0.00018
  word host 0.12 0.043 0.065 0.0001
  word hostage 0.74 0.097 0.46 5e-05
  word hot 0.83 0.056 0.47 0.00015
  word hotel 0.74 0.33 0.26 0.00025
  word house 0.59 0.15 0.51 0.0007
  word how 0.26 0.21 0.016 0.0011
  word hr 0.29 0.11 0.18 0
  word hrc 0.5 0.5 8.6e-05 0.00013
  word huckabee 0.76 0.14 0.5 5e-05
  word huerta 0.54 0.11 0.32 2.5e-05
  word huge 0.33 0.098 0.21 0
  word human 0.71 0.04 0.38 0.00025
  word hundreds 0.2 0.084 0.11 7.5e-05
  word hung 0.36 0.14 0.3 0
  word hungry 0.24 0.097 0.24 0
  word hunter 0.6 0.042 0.12 0.0001
  word hurricane 0.53 0.042 0.6 0.00015
  word hurt 0.6 0.14 0.11 0.00023
  word husband 0.69 0.11 0.26 0.00015
  word i 0.38 0.41 0.02 0.0046
  word ice 0.51 0.091 0.54 0.0001
  word iceland 0.76 0.14 0.5 5e-05
  word iconic 0.45 0.063 0.54 0.0001
  word id 0.33 0.26 0.11 0.00013
  word idea 0.48 0.11 0.074 0.00018
  word identified 0.66 0.32 0.12 0.00025
  word ideology 0.57 0.11 0.084 0.00015
  word idiot 0.87 0.14 0.53 0.00023
  word if 0.6 0.22 0.16 0.0022
  word ignore 0.095 0.11 0.13 5e-05
  word ii 0.067 0.055 0.099 0.0001
  word ilhan 0.81 0.053 0.77 0.0003
  word ilhanmn 0.5 0.5 9.5e-05 0.0001
  word ill 0.6 0.053 0.066 0.0003
  word illegal 0.3 0.21 0.14 0.00048
  word illinois 0.73 0.058 0.44 5e-05
  word illness 0.26 0.086 0.15 2.5e-05
  word im 0.8 0.069 0.095 0.0009
  word image 0.1 0.02 0.059 0.00018
  word imagine 0.61 0.084 0.08 0.00015
  word immediately 0.47 0.02 0.12 0.00033
  word immigrants 0.63 0.26 0.5 0.0005
  word immigration 0.52 0.25 0.24 0.00018
  word imminent 0.37 0.052 0.18 0
  word impact 0.61 0.061 0.063 0.00023
  word impatiently 0.34 0.11 0.18 0
  word impeached 0.63 0.32 0.36 0.00023
  word impeachment 0.38 0.067 0.41 5e-05
  word important 0.6 0.023 0.12 0.0001
  word in 0.43 0.22 0.3 0.0098
  word inadvertently 0.37 0.087 0.18 0
  word inaugural 0.8 0.1 0.47 5e-05
  word incest 0.78 0.15 0.47 5e-05
  word include 0.27 0.037 0.069 0.00015
  word increase 0.33 0.068 0.092 0.0001
  word incredible 0.6 0.1 0.1 0.00015
  word incredibly 0.5 0.5 9.5e-05 0.0001
  word india 0.36 0.057 0.12 0.0001
  word indictment 0.31 0.1 0.47 5e-05
  word individuals 0.48 0.066 0.099 0.0001
  word information 0.41 0.14 0.047 0.00013
  word informing 0.61 0.082 0.063 0.00023
  word injured 0.55 0.11 0.26 0.00015
  word injuries 0.33 0.058 0.15 5e-05
  word innocent 0.72 0.098 0.61 0.00018
  word insane 0.56 0.096 0.14 0.0001
  word insist 0.85 0.054 0.56 0.0002
  word instagram 0.52 0.071 0.34 0.0001
  word instead 0.11 0.065 0.081 0.00015
  word insurance 0.36 0.059 0.22 0
  word intelligence 0.3 0.036 0.22 0
  word intended 0.29 0.085 0.18 0
  word interest 0.49 0.054 0.26 0.00015
  word international 0.55 0.32 0.063 0.0002
  word internet 0.67 0.021 0.31 0.0001
  word interview 0.46 0.26 0.053 0.00015
  word into 0.41 0.11 0.15 0.00068
  word introduced 0.29 0.066 0.099 0.0001
  word invade 0.36 0.11 0.3 0
  word invaders 0.78 0.15 0.37 0.0001
  word investigating 0.78 0.055 0.54 0.0001
  word investigators 0.56 0.096 0.14 0.0001
  word invited 0.37 0.043 0.18 0
  word involving 0.24 0.071 0.043 0.00015
  word iowa 0.78 0.096 0.51 7.5e-05
  word iphone 0.53 0.097 0.34 2.5e-05
  word iq 0.74 0.097 0.46 5e-05
  word iran 0.83 0.39 0.41 0.0003
  word iranian 0.55 0.063 0.32 0.0001
  word is 0.48 0.21 0.26 0.0087
  word isis 0.77 0.08 0.49 0.00028
  word islamic 0.29 0.081 0.064 0.00023
  word island 0.49 0.11 0.49 7.5e-05
  word isnt 0.46 0.025 0.032 0.00033
  word israel 0.91 0.33 0.65 0.00045
  word issued 0.43 0.03 0.22 0.00028
  word it 0.68 0.1 0.13 0.0032
  word its 0.25 0.037 0.052 0.0012
  word itself 0.83 0.042 0.57 0.0001
  word ivanka 0.81 0.096 0.56 0.0001
  word ive 0.52 0.12 0.089 0.00015
  word j 0.59 0.02 0.012 0.0022
  word jack 0.61 0.084 0.08 0.00015
  word jacket 0.83 0.14 0.61 0.0001
  word jackson 0.73 0.097 0.44 5e-05
  word jacob 0.85 0.07 0.31 0.0003
  word jacobawohl 0.5 0.5 9.5e-05 0.0001
  word jail 0.76 0.055 0.24 0.0002
  word jake 0.34 0.097 0.24 0
  word james 0.47 0.1 0.03 0.00063
  word jamie 0.76 0.1 0.44 5e-05
  word jan 0.46 0.077 0.065 0.0001
  word jane 0.76 0.1 0.44 5e-05
  word january 0.53 0.41 0.011 0.0033
  word japan 0.36 0.19 0.12 0.0001
  word japanese 0.36 0.2 0.14 7.5e-05
  word jason 0.39 0.1 0.16 7.5e-05
  word jef 0.73 0.094 0.24 0.0002
  word jeffrey 0.36 0.059 0.22 0
  word jeremy 0.52 0.12 0.11 0.0001
  word jersey 0.83 0.042 0.57 0.0001
  word jet 0.36 0.059 0.22 0
  word jewish 0.55 0.095 0.11 0.00013
  word jews 0.85 0.064 0.31 0.00045
  word jfk 0.36 0.14 0.3 0
  word jill 0.85 0.1 0.59 0.0001
  word jim 0.41 0.096 0.34 0.0001
  word job 0.85 0.21 0.27 0.00033
  word joe 0.48 0.18 0.26 0.0005
  word john 0.51 0.1 0.29 0.00043
  word johnson 0.66 0.095 0.19 0.00015
  word join 0.33 0.068 0.071 0.00025
  word joke 0.46 0.02 0.049 0.00018
  word jolene 0.78 0.15 0.47 5e-05
  word jon 0.56 0.096 0.14 0.0001
  word jonathan 0.57 0.11 0.1 0.0001
  word jones 0.24 0.096 0.13 7.5e-05
  word jong 0.85 0.095 0.66 0.00015
  word jordan 0.55 0.083 0.22 0.0002
  word josh 0.6 0.33 0.078 0.00023
  word journalists 0.54 0.057 0.35 0.0001
  word jr 0.2 0.33 0.074 0.00018
  word judge 0.77 0.21 0.26 0.00025
  word jules 0.57 0.11 0.084 0.00015
  word julia 0.74 0.097 0.46 5e-05
  word julian 0.68 0.14 0.65 0.00013
  word july 0.39 0.24 0.0056 0.002
  word jumping 0.52 0.057 0.38 7.5e-05
  word jumpvote 0.5 0.5 9.5e-05 0.0001
  word june 0.63 0.36 0.024 0.0024
  word just 0.29 0.13 0.0051 0.0025
  word justice 0.53 0.066 0.15 0.00018
  word juuling 0.74 0.11 0.42 5e-05
  word k 0.55 0.086 0.041 0.00038
  word kaepernick 0.63 0.096 0.56 0.0001
  word kaine 0.76 0.14 0.5 5e-05
  word kamala 0.78 0.11 0.54 0.0001
  word kampf 0.79 0.14 0.46 5e-05
  word kanye 0.87 0.084 0.63 0.00015
  word kardashian 0.83 0.1 0.57 0.0001
  word katie 0.56 0.32 0.11 0.00015
  word katrina 0.8 0.1 0.36 0.0001
  word kavanaugh 0.85 0.32 0.54 0.0002
  word keep 0.67 0.18 0.031 0.00035
  word kelloggs 0.31 0.13 0.2 0
  word kelly 0.79 0.099 0.3 0.00015
  word kevin 0.61 0.45 0.089 0.00013
  word kevinallred 0.5 0.5 9.5e-05 0.0001
  word keystone 0.79 0.14 0.46 5e-05
  word kids 0.73 0.079 0.086 0.0007
  word killed 0.59 0.02 0.31 0.00075
  word kim 0.91 0.082 0.73 0.00025
  word kind 0.55 0.095 0.097 0.00015
  word king 0.52 0.091 0.43 0.0001
  word kirchmeier 0.86 0.11 0.55 0.0001
  word kiss 0.36 0.059 0.22 0
  word kk 0.54 0.29 0.31 0.00013
  word klan 0.36 0.043 0.16 5e-05
  word klopfer 0.34 0.11 0.18 0
  word klux 0.33 0.072 0.15 5e-05
  word knew 0.66 0.097 0.091 0.00023
  word knife 0.39 0.1 0.16 7.5e-05
  word knights 0.52 0.097 0.46 5e-05
  word knives 0.38 0.15 0.26 0
  word know 0.37 0.093 0.083 0.00065
  word knowledge 0.39 0.1 0.18 5e-05
  word known 0.45 0.14 0.054 0.00023
  word koalas 0.71 0.13 0.43 5e-05
  word koi 0.74 0.11 0.42 5e-05
  word kompromat 0.34 0.11 0.18 0
  word korea 0.33 0.059 0.21 0
  word korean 0.55 0.083 0.22 0.0002
  word kremlin 0.39 0.14 0.25 0
  word krugman 0.74 0.11 0.42 5e-05
  word ku 0.33 0.072 0.15 5e-05
  word kurdish 0.34 0.11 0.18 0
  word kuwait 0.71 0.13 0.43 5e-05
  word kyle 0.3 0.1 0.38 2.5e-05
  word kylekirchmeier 0.5 0.5 9.5e-05 0.0001
  word l 0.76 0.14 0.22 0.00028
  word labeled 0.26 0.08 0.059 0.0001
  word labor 0.66 0.1 0.14 0.0001
  word lady 0.46 0.29 0.045 0.0002
  word lahren 0.76 0.1 0.44 5e-05
  word land 0.55 0.088 0.052 0.00028
  word lapierre 0.78 0.15 0.47 5e-05
  word large 0.53 0.029 0.25 0.00023
  word last 0.32 0.079 0.024 0.00073
  word late 0.67 0.043 0.26 0.00013
  word later 0.67 0.051 0.29 0.0001
  word laughing 0.37 0.064 0.13 5e-05
  word launch 0.28 0.26 0.056 0.00028
  word lavish 0.34 0.097 0.24 0
  word law 0.53 0.22 0.24 0.00035
  word lawmakers 0.18 0.056 0.13 5e-05
  word lay 0.77 0.085 0.32 0.0001
  word lead 0.48 0.049 0.22 0.00018
  word leader 0.36 0.051 0.16 0.00025
  word leadership 0.66 0.1 0.14 0.0001
  word league 0.33 0.21 0.12 0.0001
  word leaguer 0.53 0.11 0.42 5e-05
  word leaked 0.079 0.041 0.13 5e-05
  word learn 0.6 0.057 0.11 0.00013
  word least 0.55 0.053 0.075 0.00015
  word leather 0.34 0.097 0.24 0
  word leave 0.15 0.038 0.039 0.00018
  word lee 0.81 0.096 0.56 0.0001
  word left 0.24 0.26 0.016 0.0006
  word leftist 0.56 0.021 0.11 0.00015
  word legal 0.67 0.049 0.2 0.0002
  word legalize 0.76 0.057 0.35 0.0001
  word legit 0.64 0.15 0.13 0.00013
  word legs 0.36 0.085 0.098 0.0001
  word lesbian 0.83 0.1 0.53 7.5e-05
  word less 0.48 0.039 0.081 0.00015
  word let 0.73 0.06 0.12 0.00048
  word letter 0.45 0.44 0.045 0.0003
  word lettuce 0.79 0.14 0.46 5e-05
  word level 0.36 0.029 0.16 5e-05
  word lgbt 0.3 0.087 0.18 0
  word liberals 0.4 0.059 0.39 0.00045
  word liberty 0.61 0.085 0.098 0.0001
  word lie 0.6 0.057 0.12 0.0001
  word life 0.67 0.045 0.13 0.0004
  word light 0.55 0.09 0.075 0.00015
  word lighters 0.42 0.1 0.44 5e-05
  word like 0.4 0.19 0.041 0.0021
  word line 0.67 0.059 0.18 0.00023
  word linked 0.55 0.038 0.092 0.0001
  word list 0.49 0.33 0.34 0.00023
  word literally 0.61 0.049 0.08 0.00015
  word little 0.37 0.049 0.2 0.0002
  word live 0.3 0.055 0.13 0.00043
  word lobby 0.83 0.085 0.54 0.0001
  word local 0.55 0.09 0.075 0.00015
  word lock 0.37 0.086 0.13 5e-05
  word logic 0.6 0.1 0.1 0.00015
  word logo 0.33 0.058 0.15 5e-05
  word lol 0.57 0.11 0.092 0.00013
  word london 0.55 0.26 0.089 0.00018
  word londoners 0.56 0.15 0.47 5e-05
  word long 0.41 0.028 0.022 0.00043
  word longer 0.78 0.047 0.54 0.0001
  word look 0.4 0.038 0.012 0.0009
  word lopez 0.79 0.14 0.46 5e-05
  word lori 0.64 0.14 0.14 0.0001
  word los 0.48 0.082 0.074 0.00018
  word lose 0.38 0.27 0.29 0.00013
  word losers 0.87 0.32 0.45 0.00023
  word losers 0.38 0.15 0.26 0
  word loss 0.55 0.07 0.097 0.00015
  word lost 0.46 0.1 0.058 0.00013
  word lot 0.48 0.11 0.081 0.00015
  word loud 0.64 0.14 0.14 0.0001
  word love 0.69 0.11 0.14 0.0004
  word lover 0.66 0.098 0.098 0.0002
  word low 0.36 0.03 0.22 0
  word lrihendry 0.5 0.5 8.6e-05 0.00013
  word lucifer 0.71 0.13 0.43 5e-05
  word ludicrous 0.57 0.11 0.1 0.0001
  word lying 0.61 0.084 0.08 0.00015
  word m 0.68 0.1 0.1 0.00058
  word machines 0.87 0.056 0.65 0.00015
  word macys 0.76 0.1 0.44 5e-05
  word mad 0.61 0.059 0.17 0.0001
  word madam 0.25 0.1 0.44 5e-05
  word made 0.27 0.049 0.03 0.00063
  word madeleine 0.34 0.11 0.18 0
  word madman 0.38 0.15 0.26 0
  word maga 0.66 0.094 0.25 0.0004
  word magazine 0.48 0.065 0.074 0.00018
  word maher 0.85 0.1 0.61 0.00013
  word mail 0.25 0.028 0.27 0.0001
  word mainstream 0.37 0.029 0.18 0
  word major 0.52 0.036 0.24 0.00018
  word majority 0.6 0.02 0.12 0.0001
  word make 0.44 0.02 0.26 0.00073
  word making 0.41 0.028 0.032 0.00025
  word malabar 0.78 0.15 0.47 5e-05
  word male 0.6 0.041 0.1 0.00015
  word man 0.36 0.02 0.25 0.00055
  word manafort 0.91 0.099 0.65 0.0003
  word manager 0.61 0.085 0.098 0.0001
  word manchester 0.34 0.097 0.24 0
  word many 0.73 0.02 0.12 0.00045
  word map 0.26 0.059 0.22 0
  word march 0.74 0.23 0.048 0.0022
  word maria 0.61 0.28 0.17 0.0001
  word marilyn 0.8 0.1 0.47 5e-05
  word marine 0.73 0.068 0.31 0.0001
  word mark 0.77 0.049 0.2 0.00035
  word marker 0.36 0.1 0.16 5e-05
  word market 0.36 0.043 0.16 5e-05
  word markle 0.36 0.14 0.3 0
  word marriage 0.87 0.055 0.55 0.0002
  word marriages 0.34 0.11 0.18 0
  word married 0.48 0.11 0.081 0.00015
  word martin 0.6 0.29 0.11 0.00013
  word mary 0.61 0.063 0.098 0.0001
  word masculinity 0.74 0.11 0.42 5e-05
  word masks 0.73 0.091 0.31 0.0001
  word mass 0.18 0.023 0.068 5e-05
  word massacre 0.77 0.086 0.41 5e-05
  word massive 0.48 0.082 0.074 0.00018
  word masturbatory 0.34 0.11 0.18 0
  word mat 0.66 0.099 0.12 0.00015
  word match 0.33 0.098 0.21 0
  word maternity 0.71 0.13 0.43 5e-05
  word matter 0.19 0.076 0.053 0.00015
  word matthew 0.61 0.31 0.074 0.00018
  word mattis 0.79 0.14 0.36 0.0001
  word maturely 0.78 0.15 0.47 5e-05
  word may 0.41 0.26 0.006 0.0021
  word maybe 0.6 0.14 0.099 0.00025
  word mayor 0.6 0.056 0.1 0.00015
  word mccain 0.65 0.084 0.44 0.00015
  word mccan 0.34 0.11 0.18 0
  word mcdonalds 0.84 0.47 0.56 0.00023
  word md 0.57 0.11 0.092 0.00013
  word me 0.68 0.45 0.047 0.0014
  word meal 0.71 0.056 0.65 0.00015
  word mean 0.73 0.17 0.12 0.00048
  word measure 0.36 0.044 0.19 2.5e-05
  word media 0.38 0.021 0.25 0.00055
  word medicare 0.36 0.14 0.3 0
  word meeting 0.62 0.039 0.25 0.00035
  word megan 0.71 0.13 0.43 5e-05
  word meghan 0.8 0.1 0.36 0.0001
  word mein 0.79 0.14 0.46 5e-05
  word melania 0.59 0.09 0.62 0.00015
  word members 0.3 0.31 0.15 0.0003
  word meme 0.35 0.02 0.1 0.0001
  word memorial 0.83 0.056 0.47 0.00015
  word men 0.65 0.03 0.34 0.00035
  word mental 0.73 0.26 0.26 0.00018
  word mention 0.33 0.046 0.097 0.00015
  word menu 0.8 0.085 0.49 7.5e-05
  word meryl 0.76 0.14 0.5 5e-05
  word mess 0.6 0.1 0.12 0.0001
  word message 0.67 0.18 0.1 0.00055
  word met 0.6 0.023 0.12 0.0001
  word mexican 0.36 0.058 0.16 5e-05
  word mexico 0.53 0.058 0.35 0.00028
  word mia 0.76 0.1 0.44 5e-05
  word michael 0.67 0.098 0.12 0.0004
  word michelle 0.52 0.091 0.28 0.00013
  word microwave 0.8 0.1 0.47 5e-05
  word middle 0.48 0.083 0.089 0.00013
  word midst 0.36 0.1 0.16 5e-05
  word migrant 0.6 0.081 0.35 0.00023
  word mike 0.59 0.071 0.21 0.00043
  word miles 0.55 0.095 0.097 0.00015
  word military 0.78 0.32 0.53 0.00048
  word million 0.37 0.31 0.25 0.00033
  word mills 0.83 0.14 0.61 0.0001
  word minority 0.33 0.098 0.21 0
  word minutes 0.42 0.04 0.24 0.0002
  word miranda 0.78 0.15 0.47 5e-05
  word missile 0.8 0.05 0.47 5e-05
  word missing 0.41 0.065 0.047 0.00013
  word mission 0.8 0.074 0.36 0.0001
  word misspelled 0.36 0.14 0.3 0
  word mistaken 0.28 0.035 0.12 0
  word mjfree 0.5 0.5 9.5e-05 0.0001
  word mmpadellan 0.5 0.5 9.5e-05 0.0001
  word mo 0.6 0.057 0.11 0.00013
  word mob 0.38 0.097 0.34 2.5e-05
  word mocking 0.36 0.043 0.16 5e-05
  word modern 0.76 0.058 0.45 5e-05
  word moen 0.74 0.11 0.42 5e-05
  word mollie 0.78 0.15 0.47 5e-05
  word mom 0.55 0.094 0.089 0.00018
  word moment 0.6 0.057 0.11 0.00013
  word money 0.71 0.1 0.28 0.00063
  word monitor 0.66 0.074 0.14 0.0001
  word monroe 0.8 0.1 0.47 5e-05
  word monsanto 0.8 0.1 0.47 5e-05
  word month 0.36 0.16 0.15 0.0003
  word monument 0.85 0.074 0.59 0.0001
  word more 0.73 0.041 0.18 0.0012
  word morgan 0.76 0.14 0.35 0.00013
  word morning 0.33 0.093 0.071 0.00025
  word moron 0.71 0.12 0.37 7.5e-05
  word morton 0.21 0.14 0.25 0
  word most 0.18 0.076 0.12 0.0004
  word mother 0.32 0.082 0.27 0.0001
  word motorcyclist 0.76 0.11 0.5 5e-05
  word mouth 0.33 0.073 0.21 0
  word move 0.78 0.082 0.41 0.00018
  word movie 0.46 0.1 0.065 0.0001
  word moving 0.18 0.26 0.089 0.00013
  word mr 0.61 0.083 0.068 0.0002
  word mrs 0.56 0.094 0.1 0.00018
  word msnbc 0.61 0.082 0.063 0.00023
  word much 0.67 0.14 0.14 0.00033
  word mueller 0.4 0.1 0.25 0
  word mug 0.36 0.14 0.3 0
  word multiple 0.47 0.025 0.2 7.5e-05
  word mumble 0.74 0.11 0.42 5e-05
  word mural 0.71 0.13 0.43 5e-05
  word murder 0.17 0.052 0.039 0.00018
  word murray 0.74 0.097 0.46 5e-05
  word music 0.48 0.066 0.099 0.0001
  word muslim 0.63 0.038 0.64 0.00073
  word must 0.32 0.084 0.079 0.00045
  word my 0.53 0.06 0.088 0.0023
  word mysterious 0.21 0.11 0.18 0
  word n 0.27 0.067 0.041 0.00043
  word name 0.66 0.1 0.19 0.00078
  word named 0.18 0.19 0.048 0.00015
  word nancy 0.27 0.1 0.065 0.0001
  word national 0.69 0.02 0.28 0.00098
  word native 0.83 0.032 0.47 0.00015
  word nato 0.76 0.1 0.34 0.0001
  word naval 0.61 0.14 0.17 0.0001
  word navy 0.76 0.057 0.35 0.0001
  word nazi 0.43 0.076 0.56 0.00045
  word nazis 0.61 0.06 0.059 0.00025
  word nba 0.55 0.38 0.12 0.0001
  word nbc 0.61 0.31 0.063 0.00023
  word nbcnews 0.5 0.5 9.5e-05 0.0001
  word nd 0.66 0.32 0.12 0.00015
  word near 0.24 0.11 0.043 0.00015
  word need 0.54 0.17 0.097 0.0008
  word negotiations 0.74 0.097 0.46 5e-05
  word nervous 0.78 0.15 0.47 5e-05
  word net 0.77 0.086 0.41 5e-05
  word netflix 0.81 0.095 0.46 0.00015
  word neutral 0.36 0.14 0.3 0
  word neutrality 0.74 0.11 0.42 5e-05
  word nevada 0.71 0.084 0.63 0.00015
  word never 0.64 0.054 0.08 0.00065
  word new 0.44 0.16 0.24 0.00088
  word newborn 0.8 0.1 0.47 5e-05
  word news 0.52 0.19 0.15 0.0018
  word next 0.55 0.065 0.055 0.00025
  word nfl 0.51 0.32 0.44 0.00015
  word nieces 0.34 0.11 0.18 0
  word nigeria 0.56 0.096 0.14 0.0001
  word nigerian 0.55 0.14 0.5 5e-05
  word night 0.52 0.035 0.1 0.00055
  word nikki 0.78 0.15 0.47 5e-05
  word niro 0.79 0.14 0.46 5e-05
  word nixon 0.85 0.099 0.53 0.00013
  word no 0.65 0.055 0.18 0.0016
  word nobody 0.66 0.1 0.14 0.0001
  word non 0.55 0.063 0.043 0.00035
  word nordstrom 0.71 0.13 0.43 5e-05
  word north 0.45 0.26 0.33 0.00023
  word not 0.29 0.02 0.06 0.0029
  word note 0.76 0.056 0.28 0.00015
  word nothing 0.32 0.031 0.036 0.00045
  word notice 0.6 0.056 0.1 0.00015
  word november 0.69 0.45 0.027 0.0031
  word now 0.21 0.16 0.0094 0.0014
  word nra 0.83 0.082 0.71 0.00023
  word nuclear 0.52 0.056 0.65 0.00015
  word nuke 0.6 0.33 0.12 0.0001
  word nuking 0.56 0.14 0.46 5e-05
  word nullify 0.76 0.1 0.44 5e-05
  word number 0.27 0.021 0.069 0.00015
  word numerous 0.83 0.041 0.47 0.00015
  word ny 0.56 0.096 0.14 0.0001
  word nyc 0.66 0.099 0.13 0.00013
  word nye 0.74 0.097 0.46 5e-05
  word o 0.6 0.14 0.087 0.0003
  word obama 0.68 0.44 0.72 0.0014
  word obamacare 0.76 0.058 0.45 5e-05
  word obamaphones 0.27 0.15 0.26 0
  word obrien 0.57 0.11 0.1 0.0001
  word ocasio 0.29 0.11 0.18 0
  word occasions 0.83 0.14 0.61 0.0001
  word ocean 0.83 0.042 0.57 0.0001
  word october 0.42 0.37 0.0039 0.0036
  word odonnell 0.31 0.13 0.2 0
  word odor 0.79 0.14 0.46 5e-05
  word of 0.39 0.19 0.25 0.01
  word off 0.58 0.13 0.17 0.00053
  word offended 0.63 0.07 0.46 0.00015
  word offensive 0.36 0.025 0.086 0.0002
  word offer 0.1 0.049 0.063 0.00018
  word office 0.13 0.078 0.028 0.0003
  word officer 0.14 0.11 0.15 0.0003
  word officers 0.34 0.097 0.24 0
  word official 0.3 0.049 0.026 0.00033
  word officials 0.24 0.027 0.039 0.00018
  word often 0.55 0.053 0.075 0.00015
  word oh 0.6 0.1 0.092 0.00018
  word ohio 0.69 0.47 0.26 0.00015
  word ohiobelle 0.5 0.5 9.5e-05 0.0001
  word oil 0.47 0.059 0.35 2.5e-05
  word ok 0.56 0.096 0.14 0.0001
  word okay 0.64 0.14 0.14 0.0001
  word oklahoma 0.81 0.096 0.56 0.0001
  word old 0.51 0.02 0.2 0.00085
  word olive 0.76 0.14 0.5 5e-05
  word oliver 0.71 0.12 0.33 0.0001
  word olympics 0.73 0.097 0.44 5e-05
  word omar 0.81 0.053 0.73 0.00033
  word omg 0.57 0.11 0.084 0.00015
  word on 0.59 0.14 0.26 0.0053
  word once 0.19 0.079 0.21 0.00018
  word one 0.39 0.063 0.12 0.0013
  word onion 0.8 0.26 0.36 0.0001
  word online 0.76 0.026 0.35 0.0002
  word only 0.55 0.13 0.17 0.00083
  word ontario 0.78 0.097 0.46 5e-05
  word open 0.56 0.041 0.3 0.00033
  word operation 0.6 0.23 0.086 0.0002
  word operatives 0.79 0.099 0.3 0.00015
  word opponent 0.33 0.098 0.21 0
  word opposed 0.33 0.04 0.34 0.0001
  word opposition 0.4 0.1 0.25 0
  word or 0.085 0.041 0.036 0.0018
  word orange 0.27 0.052 0.084 5e-05
  word orca 0.74 0.097 0.46 5e-05
  word order 0.14 0.02 0.064 0.00023
  word oregon 0.6 0.042 0.12 0.0001
  word oreilly 0.76 0.14 0.5 5e-05
  word oreo 0.8 0.14 0.56 7.5e-05
  word organ 0.77 0.086 0.41 5e-05
  word organization 0.73 0.18 0.31 0.0001
  word orlando 0.77 0.085 0.32 0.0001
  word other 0.25 0.19 0.022 0.00048
  word our 0.46 0.028 0.035 0.0017
  word out 0.65 0.044 0.11 0.0014
  word outgoing 0.36 0.14 0.3 0
  word outlets 0.73 0.039 0.4 5e-05
  word outrage 0.48 0.047 0.099 0.0001
  word outside 0.55 0.09 0.075 0.00015
  word oval 0.4 0.1 0.25 0
  word over 0.31 0.02 0.22 0.0011
  word overpaid 0.79 0.14 0.46 5e-05
  word overseas 0.4 0.1 0.25 0
  word overwhelmed 0.6 0.1 0.12 0.0001
  word own 0.56 0.21 0.25 0.00055
  word owners 0.26 0.092 0.23 7.5e-05
  word p 0.6 0.14 0.078 0.00035
  word pa 0.52 0.12 0.11 0.0001
  word package 0.6 0.29 0.12 0.0001
  word page 0.67 0.26 0.15 0.0003
  word paid 0.42 0.1 0.23 0.00015
  word paint 0.83 0.11 0.53 0.0002
  word paladino 0.78 0.15 0.47 5e-05
  word palestinian 0.85 0.1 0.59 0.0001
  word panama 0.78 0.15 0.47 5e-05
  word pantyhose 0.78 0.15 0.47 5e-05
  word papa 0.71 0.13 0.43 5e-05
  word paper 0.2 0.11 0.099 0.0001
  word parade 0.77 0.086 0.41 5e-05
  word paralyzed 0.74 0.097 0.46 5e-05
  word pardon 0.73 0.097 0.44 5e-05
  word parenthood 0.64 0.086 0.41 5e-05
  word parents 0.42 0.041 0.2 0.0002
  word paris 0.36 0.085 0.11 7.5e-05
  word park 0.58 0.11 0.25 0.00033
  word parkland 0.24 0.072 0.15 5e-05
  word part 0.45 0.042 0.063 0.00018
  word participate 0.49 0.16 0.26 0.00015
  word partner 0.81 0.096 0.56 0.0001
  word parton 0.8 0.14 0.56 7.5e-05
  word party 0.29 0.046 0.2 0.00033
  word paso 0.72 0.32 0.56 0.0002
  word passed 0.42 0.023 0.25 0.00015
  word passengers 0.36 0.059 0.22 0
  word past 0.48 0.11 0.059 0.00025
  word pastor 0.24 0.098 0.21 0
  word pat 0.77 0.086 0.41 5e-05
  word path 0.26 0.14 0.3 0
  word patients 0.23 0.092 0.12 5e-05
  word patriotic 0.36 0.14 0.3 0
  word patriots 0.61 0.083 0.068 0.0002
  word patrol 0.79 0.073 0.3 0.00015
  word paul 0.44 0.33 0.42 0.0004
  word paving 0.34 0.11 0.18 0
  word pay 0.48 0.1 0.26 0.0005
  word paytons 0.74 0.11 0.42 5e-05
  word peacefully 0.6 0.1 0.1 0.00015
  word pediatricians 0.79 0.14 0.46 5e-05
  word pejorative 0.39 0.14 0.25 0
  word pelosi 0.81 0.089 0.37 0.0002
  word pen 0.44 0.092 0.23 7.5e-05
  word penalized 0.74 0.097 0.46 5e-05
  word penalty 0.61 0.18 0.08 0.00015
  word pence 0.83 0.11 0.46 0.00025
  word pennsylvania 0.36 0.036 0.22 0
  word penny 0.76 0.14 0.5 5e-05
  word people 0.2 0.02 0.054 0.0021
  word per 0.48 0.11 0.099 0.0001
  word performing 0.16 0.085 0.18 0
  word period 0.36 0.085 0.098 0.0001
  word permit 0.77 0.086 0.41 5e-05
  word person 0.13 0.05 0.028 0.0003
  word peter 0.76 0.14 0.5 5e-05
  word phillips 0.52 0.12 0.11 0.0001
  word phone 0.4 0.47 0.12 0.0004
  word photo 0.15 0.18 0.12 0.00043
  word photograph 0.041 0.02 0.22 0
  word photos 0.29 0.11 0.099 0.0001
  word photoshop 0.61 0.082 0.063 0.00023
  word phyllis 0.74 0.11 0.42 5e-05
  word pic 0.51 0.02 0.002 0.011
  word picket 0.34 0.11 0.18 0
  word picture 0.19 0.023 0.036 0.0004
  word pidgin 0.34 0.11 0.18 0
  word pierson 0.79 0.14 0.36 0.0001
  word pigs 0.53 0.097 0.34 2.5e-05
  word pipeline 0.77 0.051 0.41 5e-05
  word pit 0.83 0.085 0.54 0.0001
  word pix 0.38 0.15 0.26 0
  word pizza 0.81 0.055 0.39 0.0002
  word pizzagate 0.73 0.096 0.36 0.0001
  word pk 0.5 0.5 9.5e-05 0.0001
  word place 0.27 0.023 0.063 0.00018
  word plan 0.49 0.14 0.48 0.00043
  word planet 0.77 0.085 0.36 7.5e-05
  word plant 0.48 0.22 0.089 0.00013
  word plastic 0.76 0.057 0.35 0.0001
  word playing 0.27 0.057 0.045 0.0003
  word please 0.61 0.077 0.035 0.0005
  word plight 0.36 0.1 0.16 5e-05
  word plot 0.54 0.042 0.35 0.0001
  word pluto 0.74 0.11 0.42 5e-05
  word pneumonia 0.57 0.11 0.1 0.0001
  word poc 0.57 0.11 0.1 0.0001
  word podesta 0.83 0.14 0.5 0.00015
  word pods 0.83 0.14 0.61 0.0001
  word point 0.48 0.026 0.16 0.00028
  word poland 0.36 0.11 0.22 0
  word police 0.65 0.32 0.37 0.00083
  word police 0.26 0.059 0.22 0
  word policy 0.28 0.026 0.12 0
  word political 0.59 0.02 0.34 0.00023
  word politician 0.52 0.055 0.4 5e-05
  word pond 0.78 0.15 0.47 5e-05
  word poor 0.45 0.041 0.094 0.00018
  word pope 0.76 0.058 0.45 5e-05
  word porn 0.28 0.1 0.25 0
  word portland 0.26 0.086 0.13 5e-05
  word portrait 0.66 0.1 0.14 0.0001
  word portraitist 0.25 0.11 0.18 0
  word portugal 0.79 0.14 0.46 5e-05
  word pose 0.48 0.33 0.089 0.00013
  word position 0.36 0.059 0.22 0
  word possible 0.6 0.057 0.11 0.00013
  word post 0.25 0.02 0.027 0.00053
  word postage 0.83 0.1 0.57 0.0001
  word postal 0.18 0.098 0.21 0
  word poster 0.73 0.097 0.44 5e-05
  word potus 0.64 0.14 0.11 0.00015
  word pouches 0.38 0.15 0.26 0
  word pour 0.61 0.14 0.17 0.0001
  word pow 0.76 0.1 0.44 5e-05
  word power 0.55 0.09 0.075 0.00015
  word powerful 0.61 0.084 0.08 0.00015
  word pr 0.5 0.5 9.5e-05 0.0001
  word prayer 0.55 0.091 0.092 0.0001
  word praying 0.55 0.096 0.12 0.0001
  word pregnant 0.83 0.29 0.51 0.00013
  word pres 0.16 0.11 0.099 0.0001
  word presented 0.55 0.068 0.092 0.0001
  word president 0.41 0.15 0.4 0.0022
  word presidential 0.24 0.072 0.22 0.0002
  word press 0.33 0.036 0.063 0.0002
  word previous 0.48 0.11 0.089 0.00013
  word price 0.49 0.11 0.41 5e-05
  word priest 0.77 0.086 0.41 5e-05
  word primate 0.39 0.14 0.25 0
  word prior 0.55 0.071 0.12 0.0001
  word prison 0.63 0.25 0.48 0.00013
  word prisoners 0.6 0.085 0.49 7.5e-05
  word private 0.29 0.19 0.099 0.0001
  word pro 0.34 0.06 0.053 0.00015
  word probably 0.6 0.056 0.1 0.00015
  word probe 0.3 0.14 0.3 0
  word problem 0.69 0.08 0.19 0.00025
  word procter 0.31 0.13 0.2 0
  word produce 0.14 0.1 0.084 5e-05
  word products 0.24 0.13 0.047 0.00013
  word professor 0.26 0.059 0.22 0
  word profile 0.36 0.032 0.1 0.00015
  word project 0.6 0.056 0.1 0.00015
  word promises 0.48 0.11 0.068 0.0002
  word promote 0.48 0.083 0.099 0.0001
  word proof 0.48 0.065 0.081 0.00015
  word propaganda 0.4 0.076 0.25 0
  word property 0.55 0.054 0.092 0.0001
  word proposed 0.31 0.034 0.37 5e-05
  word prosecuted 0.36 0.14 0.25 2.5e-05
  word prostitution 0.76 0.36 0.39 0.0001
  word protect 0.73 0.089 0.22 0.0002
  word protest 0.25 0.19 0.022 0.00048
  word protesters 0.61 0.098 0.53 0.00038
  word protestors 0.57 0.11 0.1 0.0001
  word proud 0.61 0.083 0.068 0.0002
  word prove 0.67 0.076 0.23 0.00015
  word provide 0.25 0.054 0.059 7.5e-05
  word psychological 0.26 0.11 0.22 0
  word public 0.19 0.03 0.051 0.00025
  word puerto 0.87 0.084 0.63 0.00015
  word pull 0.49 0.11 0.26 0.00015
  word punishment 0.77 0.086 0.41 5e-05
  word purchase 0.21 0.092 0.12 5e-05
  word purge 0.76 0.14 0.5 5e-05
  word purposes 0.29 0.11 0.081 0.00015
  word pushed 0.36 0.02 0.16 5e-05
  word put 0.6 0.022 0.099 0.00075
  word putin 0.76 0.29 0.35 0.0001
  word q 0.6 0.099 0.061 0.00033
  word qanon 0.61 0.14 0.098 0.0001
  word queen 0.87 0.032 0.65 0.00015
  word question 0.64 0.07 0.18 0.00023
  word quickly 0.48 0.064 0.068 0.0002
  word quite 0.48 0.11 0.081 0.00015
  word quote 0.45 0.083 0.054 0.00023
  word r 0.55 0.092 0.067 0.00028
  word race 0.29 0.068 0.18 0
  word racial 0.55 0.044 0.092 0.0001
  word racism 0.6 0.056 0.094 0.00018
  word racist 0.8 0.079 0.15 0.0007
  word radio 0.69 0.083 0.32 0.0001
  word raid 0.36 0.043 0.16 5e-05
  word rainbow 0.65 0.085 0.54 0.0001
  word raised 0.46 0.26 0.053 0.00015
  word rally 0.21 0.22 0.2 0.0002
  word rand 0.74 0.097 0.46 5e-05
  word range 0.39 0.075 0.16 7.5e-05
  word ranked 0.37 0.065 0.18 0
  word rape 0.86 0.043 0.65 0.00018
  word raped 0.85 0.09 0.57 0.00018
  word rapper 0.76 0.043 0.45 5e-05
  word rather 0.29 0.067 0.13 5e-05
  word raul 0.57 0.33 0.092 0.00013
  word re 0.2 0.04 0.099 0.0001
  word reached 0.6 0.054 0.075 0.00025
  word read 0.37 0.097 0.12 0.00043
  word ready 0.61 0.14 0.17 0.0001
  word reagan 0.81 0.095 0.46 0.00015
  word real 0.19 0.23 0.13 0.0012
  word realdailywire 0.5 0.5 7.8e-05 0.00015
  word realdonaldtrump 0.55 0.06 0.008 0.0028
  word realizing 0.66 0.098 0.098 0.0002
  word reason 0.55 0.032 0.075 0.00015
  word receive 0.27 0.076 0.069 0.00015
  word recent 0.17 0.032 0.032 0.00025
  word recession 0.84 0.15 0.59 0.0001
  word reclassified 0.34 0.097 0.24 0
  word recognize 0.66 0.074 0.14 0.0001
  word recommend 0.33 0.097 0.15 5e-05
  word record 0.17 0.082 0.053 0.0001
  word recovered 0.36 0.14 0.3 0
  word recruit 0.44 0.1 0.47 5e-05
  word red 0.52 0.38 0.26 0.00015
  word redesign 0.31 0.13 0.2 0
  word redskins 0.6 0.1 0.12 0.0001
  word reduction 0.36 0.11 0.22 0
  word reelection 0.28 0.1 0.18 5e-05
  word refer 0.33 0.07 0.17 0
  word refugees 0.83 0.11 0.63 0.00015
  word refuse 0.46 0.042 0.15 0.00028
  word regarding 0.48 0.066 0.099 0.0001
  word regime 0.6 0.1 0.12 0.0001
  word registered 0.76 0.039 0.21 0.00025
  word regret 0.61 0.14 0.17 0.0001
  word regular 0.66 0.072 0.098 0.0002
  word related 0.46 0.031 0.045 0.0002
  word relatively 0.55 0.071 0.12 0.0001
  word release 0.59 0.023 0.55 0.00035
  word religion 0.44 0.097 0.34 2.5e-05
  word remarks 0.27 0.022 0.084 5e-05
  word remember 0.66 0.094 0.063 0.00038
  word removal 0.73 0.058 0.44 5e-05
  word remove 0.31 0.032 0.2 0.00035
  word rent 0.81 0.096 0.58 0.0001
  word reopening 0.66 0.1 0.14 0.0001
  word rep 0.29 0.029 0.61 0.00015
  word reparations 0.83 0.1 0.57 0.0001
  word repeatedly 0.52 0.058 0.44 5e-05
  word replace 0.27 0.16 0.092 0.0001
  word replacement 0.73 0.32 0.36 0.0001
  word reporter 0.48 0.026 0.099 0.0001
  word reports 0.12 0.16 0.019 0.00085
  word repraulgrijalva 0.5 0.5 9.5e-05 0.0001
  word representative 0.55 0.037 0.075 0.00015
  word reprimand 0.38 0.15 0.26 0
  word repswalwell 0.5 0.5 9.5e-05 0.0001
  word republican 0.54 0.33 0.22 0.0003
  word request 0.48 0.1 0.37 5e-05
  word require 0.42 0.11 0.35 0.00013
  word requirements 0.33 0.26 0.15 5e-05
  word research 0.48 0.26 0.068 0.0002
  word resell 0.39 0.14 0.25 0
  word residents 0.27 0.1 0.049 0.00018
  word resign 0.55 0.096 0.12 0.0001
  word resist 0.22 0.13 0.14 5e-05
  word resources 0.66 0.1 0.14 0.0001
  word respect 0.49 0.072 0.17 0.0002
  word responders 0.73 0.071 0.36 0.0001
  word response 0.3 0.03 0.17 0.00025
  word rest 0.55 0.095 0.097 0.00015
  word restaurant 0.36 0.047 0.35 5e-05
  word restrictions 0.28 0.059 0.21 0
  word retired 0.33 0.073 0.21 0
  word return 0.42 0.041 0.2 0.0002
  word retweet 0.47 0.14 0.28 0.0001
  word reveal 0.44 0.064 0.12 0.00018
  word reverse 0.53 0.097 0.34 2.5e-05
  word rich 0.61 0.31 0.08 0.00015
  word richard 0.42 0.23 0.22 0.00023
  word rick 0.66 0.1 0.14 0.0001
  word rico 0.89 0.099 0.66 0.00015
  word rid 0.85 0.057 0.61 0.00013
  word ride 0.8 0.043 0.52 7.5e-05
  word rifle 0.77 0.05 0.32 0.0001
  word rigged 0.55 0.096 0.12 0.0001
  word right 0.38 0.02 0.091 0.00085
  word rihanna 0.79 0.14 0.36 0.0001
  word ring 0.83 0.055 0.39 0.0002
  word riot 0.73 0.091 0.28 0.00013
  word ripping 0.61 0.083 0.068 0.0002
  word ritual 0.47 0.065 0.31 2.5e-05
  word river 0.53 0.096 0.26 7.5e-05
  word ro 0.5 0.5 7.8e-05 0.00015
  word road 0.36 0.044 0.19 2.5e-05
  word roanoke 0.74 0.11 0.42 5e-05
  word rob 0.6 0.29 0.1 0.00015
  word robert 0.86 0.079 0.52 0.0003
  word robertson 0.8 0.1 0.47 5e-05
  word rock 0.55 0.33 0.35 0.00015
  word roger 0.81 0.32 0.42 0.00018
  word role 0.48 0.053 0.068 0.0002
  word rome 0.71 0.13 0.43 5e-05
  word ronald 0.83 0.084 0.44 0.00015
  word ronda 0.74 0.11 0.42 5e-05
  word room 0.73 0.32 0.35 7.5e-05
  word roosevelt 0.76 0.14 0.5 5e-05
  word rosaries 0.78 0.15 0.47 5e-05
  word rose 0.77 0.085 0.32 0.0001
  word roseanne 0.76 0.1 0.44 5e-05
  word rosie 0.74 0.097 0.46 5e-05
  word rotc 0.34 0.11 0.18 0
  word rothschild 0.79 0.14 0.46 5e-05
  word rouhani 0.74 0.11 0.42 5e-05
  word rousey 0.74 0.11 0.42 5e-05
  word royal 0.52 0.097 0.44 5e-05
  word ruin 0.66 0.099 0.12 0.00015
  word rules 0.4 0.09 0.24 0.00018
  word rumor 0.17 0.02 0.064 0.00013
  word run 0.45 0.23 0.038 0.00038
  word rupar 0.5 0.5 9.5e-05 0.0001
  word russia 0.32 0.21 0.043 0.00035
  word russian 0.49 0.26 0.48 0.00033
  word rutgers 0.56 0.15 0.47 5e-05
  word ryguysa 0.5 0.5 9.5e-05 0.0001
  word s 0.12 0.02 0.15 0.0011
  word sack 0.71 0.13 0.43 5e-05
  word sacrifice 0.45 0.14 0.17 0.0001
  word sad 0.56 0.093 0.087 0.00023
  word saddened 0.57 0.11 0.1 0.0001
  word safe 0.36 0.057 0.12 0.0001
  word safest 0.78 0.15 0.47 5e-05
  word safety 0.6 0.056 0.1 0.00015
  word said 0.59 0.02 0.14 0.00088
  word sales 0.73 0.055 0.4 5e-05
  word salute 0.43 0.096 0.56 0.0001
  word same 0.41 0.062 0.03 0.00028
  word samir 0.82 0.11 0.55 0.0001
  word samuel 0.73 0.096 0.36 0.0001
  word san 0.57 0.39 0.24 0.00018
  word sanders 0.66 0.32 0.69 0.00055
  word sandy 0.76 0.14 0.44 7.5e-05
  word sarah 0.8 0.058 0.52 7.5e-05
  word sat 0.53 0.096 0.28 7.5e-05
  word satanic 0.71 0.084 0.63 0.00015
  word satanism 0.36 0.072 0.3 0
  word satirical 0.25 0.034 0.095 0
  word saturday 0.33 0.097 0.17 5e-05
  word saudi 0.83 0.057 0.57 0.0001
  word save 0.48 0.11 0.074 0.00018
  word saw 0.55 0.07 0.097 0.00015
  word say 0.14 0.02 0.21 0.0017
  word scale 0.8 0.085 0.43 0.0001
  word scalia 0.74 0.097 0.46 5e-05
  word scammers 0.66 0.1 0.14 0.0001
  word scandal 0.61 0.085 0.098 0.0001
  word schif 0.83 0.14 0.61 0.0001
  word schlafly 0.74 0.11 0.42 5e-05
  word school 0.51 0.32 0.32 0.00063
  word schoolers 0.22 0.13 0.2 0
  word schumer 0.84 0.095 0.8 0.00035
  word schwartz 0.5 0.5 9.5e-05 0.0001
  word scientists 0.55 0.091 0.092 0.0001
  word scot 0.55 0.096 0.12 0.0001
  word scrolled 0.38 0.15 0.26 0
  word seal 0.73 0.097 0.44 5e-05
  word sean 0.52 0.095 0.31 0.00013
  word search 0.3 0.058 0.16 5e-05
  word season 0.29 0.054 0.081 0.00015
  word seat 0.69 0.11 0.36 7.5e-05
  word seaworld 0.82 0.14 0.53 7.5e-05
  word second 0.48 0.083 0.17 0.00025
  word secret 0.11 0.16 0.049 0.00018
  word secretary 0.19 0.059 0.042 0.00023
  word security 0.46 0.26 0.11 0.00043
  word see 0.27 0.067 0.02 0.0006
  word seeking 0.41 0.065 0.055 0.00025
  word seen 0.33 0.093 0.14 2.5e-05
  word segment 0.4 0.076 0.25 0
  word select 0.61 0.084 0.08 0.00015
  word self 0.36 0.058 0.16 5e-05
  word sell 0.37 0.26 0.074 0.00038
  word sen 0.063 0.082 0.053 0.0001
  word senate 0.59 0.076 0.13 0.00018
  word senator 0.58 0.16 0.34 0.0002
  word send 0.15 0.19 0.049 0.00018
  word senjohnmccain 0.5 0.5 9.5e-05 0.0001
  word sentence 0.65 0.042 0.57 0.0001
  word separate 0.42 0.058 0.45 5e-05
  word sept 0.66 0.1 0.14 0.0001
  word september 0.38 0.38 0.0042 0.0027
  word series 0.75 0.035 0.5 0.0001
  word serious 0.54 0.028 0.16 0.00038
  word serve 0.37 0.32 0.11 0.00048
  word server 0.8 0.075 0.47 5e-05
  word service 0.27 0.036 0.31 0.00018
  word settled 0.36 0.14 0.3 0
  word severe 0.26 0.059 0.22 0
  word sex 0.43 0.11 0.37 0.00018
  word sexual 0.65 0.16 0.25 0.00013
  word shake 0.4 0.1 0.25 0
  word shaming 0.6 0.1 0.12 0.0001
  word shared 0.28 0.02 0.1 0.0001
  word sharia 0.53 0.096 0.23 0.0001
  word sharpie 0.31 0.13 0.2 0
  word she 0.42 0.22 0.01 0.0012
  word shell 0.39 0.1 0.18 5e-05
  word shelter 0.61 0.085 0.098 0.0001
  word sherif 0.91 0.099 0.66 0.00015
  word shes 0.57 0.095 0.18 0.00033
  word shirt 0.33 0.092 0.12 5e-05
  word shit 0.6 0.1 0.078 0.00023
  word shocking 0.48 0.11 0.081 0.00015
  word shoebill 0.74 0.11 0.42 5e-05
  word shooter 0.6 0.081 0.56 0.00023
  word shooting 0.43 0.17 0.38 0.0003
  word shoplifting 0.74 0.097 0.46 5e-05
  word short 0.33 0.045 0.12 5e-05
  word shot 0.4 0.082 0.31 7.5e-05
  word should 0.56 0.051 0.16 0.0014
  word shouldnt 0.33 0.072 0.15 5e-05
  word show 0.074 0.11 0.18 0.00058
  word shown 0.61 0.085 0.098 0.0001
  word shrink 0.31 0.13 0.2 0
  word shropshire 0.82 0.11 0.55 0.0001
  word shut 0.69 0.11 0.41 5e-05
  word shutdown 0.55 0.31 0.32 0.0001
  word siblings 0.76 0.1 0.34 0.0001
  word sign 0.54 0.11 0.47 0.00033
  word silence 0.42 0.14 0.35 0.00013
  word simply 0.55 0.096 0.12 0.0001
  word since 0.27 0.027 0.042 0.00023
  word sing 0.46 0.098 0.1 0.0001
  word singer 0.28 0.053 0.12 0
  word single 0.73 0.028 0.26 0.00015
  word sings 0.61 0.4 0.17 0.0001
  word sisters 0.38 0.15 0.26 0
  word site 0.25 0.02 0.071 0.00013
  word sitting 0.38 0.083 0.29 0.00013
  word situation 0.8 0.1 0.41 7.5e-05
  word six 0.49 0.066 0.19 0.00013
  word sketches 0.34 0.11 0.18 0
  word skyscraper 0.31 0.13 0.2 0
  word slams 0.24 0.097 0.24 0
  word slavery 0.26 0.087 0.18 0
  word slaying 0.39 0.14 0.18 5e-05
  word sleepy 0.6 0.1 0.1 0.00015
  word slogan 0.73 0.097 0.44 5e-05
  word slur 0.4 0.1 0.25 0
  word smarter 0.66 0.15 0.48 0.00015
  word smash 0.4 0.1 0.25 0
  word smell 0.77 0.085 0.32 0.0001
  word smh 0.57 0.11 0.1 0.0001
  word snapchat 0.74 0.097 0.46 5e-05
  word snoop 0.39 0.14 0.25 0
  word snub 0.36 0.14 0.3 0
  word so 0.61 0.02 0.12 0.0018
  word social 0.66 0.02 0.3 0.0001
  word socialist 0.54 0.14 0.39 0.0001
  word soda 0.77 0.086 0.41 5e-05
  word sold 0.55 0.091 0.092 0.0001
  word soldiers 0.77 0.041 0.35 0.0002
  word soleimani 0.76 0.1 0.34 0.0001
  word solicit 0.36 0.14 0.3 0
  word solution 0.66 0.1 0.14 0.0001
  word some 0.16 0.067 0.044 0.00085
  word somebody 0.52 0.12 0.098 0.00013
  word something 0.55 0.042 0.063 0.0002
  word son 0.59 0.26 0.11 0.00023
  word song 0.2 0.11 0.099 0.0001
  word sonic 0.36 0.11 0.22 0
  word soo 0.5 0.5 9.5e-05 0.0001
  word soon 0.6 0.031 0.086 0.0002
  word soros 0.86 0.048 0.71 0.00055
  word sorry 0.61 0.14 0.17 0.0001
  word sotu 0.52 0.12 0.11 0.0001
  word source 0.55 0.028 0.043 0.00035
  word south 0.58 0.031 0.32 0.00018
  word southern 0.76 0.03 0.21 0.00025
  word speak 0.29 0.083 0.099 0.0001
  word speakerpelosi 0.5 0.5 9.5e-05 0.0001
  word special 0.55 0.052 0.063 0.0002
  word speech 0.17 0.19 0.043 0.00015
  word spell 0.55 0.071 0.12 0.0001
  word spent 0.55 0.094 0.082 0.0002
  word spicer 0.83 0.14 0.5 0.00015
  word spin 0.66 0.099 0.12 0.00015
  word spire 0.39 0.14 0.25 0
  word spiritairlines 0.5 0.5 9.5e-05 0.0001
  word split 0.56 0.095 0.11 0.00015
  word spoke 0.66 0.1 0.14 0.0001
  word spotted 0.55 0.051 0.055 0.00025
  word spouses 0.76 0.1 0.44 5e-05
  word spray 0.73 0.097 0.44 5e-05
  word spread 0.46 0.051 0.085 0.0001
  word squelch 0.34 0.11 0.18 0
  word squirrel 0.73 0.096 0.4 7.5e-05
  word ss 0.17 0.072 0.46 5e-05
  word st 0.6 0.057 0.12 0.0001
  word stacey 0.74 0.097 0.46 5e-05
  word stadium 0.83 0.14 0.61 0.0001
  word staf 0.48 0.11 0.068 0.0002
  word stage 0.2 0.11 0.11 7.5e-05
  word stamps 0.57 0.056 0.56 0.00015
  word stance 0.37 0.052 0.18 0
  word stand 0.59 0.054 0.33 0.00045
  word standard 0.6 0.028 0.12 0.0001
  word star 0.43 0.059 0.29 0.0002
  word starbucks 0.87 0.056 0.65 0.00015
  word start 0.41 0.029 0.023 0.0004
  word state 0.46 0.02 0.36 0.0013
  word statement 0.46 0.036 0.15 0.00028
  word station 0.49 0.11 0.41 5e-05
  word statue 0.6 0.057 0.12 0.0001
  word stealing 0.4 0.091 0.28 0.00013
  word steel 0.76 0.14 0.5 5e-05
  word stefanik 0.78 0.15 0.47 5e-05
  word stein 0.83 0.14 0.5 0.00015
  word steve 0.55 0.071 0.12 0.0001
  word still 0.3 0.07 0.11 0.00048
  word stinney 0.74 0.11 0.42 5e-05
  word stock 0.33 0.097 0.15 5e-05
  word stone 0.81 0.095 0.46 0.00015
  word stoneman 0.6 0.077 0.12 0.0001
  word stop 0.55 0.075 0.061 0.00048
  word store 0.27 0.18 0.051 0.00025
  word stork 0.78 0.15 0.47 5e-05
  word storm 0.73 0.2 0.22 0.0002
  word story 0.46 0.02 0.035 0.00053
  word strange 0.73 0.072 0.44 5e-05
  word streaming 0.28 0.1 0.25 0
  word streep 0.76 0.14 0.5 5e-05
  word street 0.55 0.044 0.092 0.0001
  word stretch 0.36 0.14 0.3 0
  word strike 0.42 0.043 0.39 7.5e-05
  word strong 0.61 0.085 0.098 0.0001
  word strzok 0.79 0.14 0.46 5e-05
  word students 0.24 0.21 0.21 0.00033
  word studio 0.4 0.1 0.25 0
  word study 0.67 0.16 0.22 0.00018
  word stuf 0.66 0.1 0.14 0.0001
  word stupid 0.66 0.1 0.14 0.0001
  word su 0.5 0.5 6.6e-05 0.0002
  word such 0.41 0.028 0.047 0.00013
  word suddenly 0.61 0.063 0.098 0.0001
  word sue 0.33 0.097 0.18 2.5e-05
  word sued 0.55 0.096 0.12 0.0001
  word suffering 0.61 0.065 0.16 0.00018
  word suggested 0.14 0.02 0.068 5e-05
  word suggestion 0.52 0.12 0.11 0.0001
  word suicide 0.73 0.091 0.31 0.0001
  word summer 0.21 0.085 0.15 2.5e-05
  word summit 0.8 0.1 0.47 5e-05
  word sundress 0.53 0.11 0.42 5e-05
  word super 0.69 0.33 0.21 0.00023
  word support 0.084 0.032 0.038 0.00038
  word supporters 0.38 0.14 0.22 0.00028
  word supremacist 0.76 0.032 0.28 0.00015
  word supreme 0.27 0.15 0.084 5e-05
  word sure 0.55 0.07 0.097 0.00015
  word surprise 0.6 0.02 0.12 0.0001
  word surrender 0.66 0.1 0.14 0.0001
  word survive 0.26 0.058 0.16 5e-05
  word survivor 0.76 0.022 0.28 0.00015
  word susan 0.61 0.14 0.17 0.0001
  word suspect 0.55 0.25 0.092 0.0001
  word suspended 0.52 0.097 0.44 5e-05
  word suzdaltsev 0.5 0.5 7.8e-05 0.00015
  word swalwell 0.84 0.15 0.59 0.0001
  word sweden 0.77 0.064 0.41 5e-05
  word sweet 0.56 0.095 0.11 0.00015
  word sweetarts 0.34 0.11 0.18 0
  word swing 0.34 0.097 0.24 0
  word switch 0.37 0.087 0.18 0
  word symbol 0.36 0.029 0.19 2.5e-05
  word syria 0.73 0.43 0.22 0.00023
  word syrian 0.11 0.086 0.13 5e-05
  word system 0.48 0.083 0.099 0.0001
  word t 0.36 0.036 0.051 0.00043
  word table 0.77 0.086 0.41 5e-05
  word tactical 0.78 0.15 0.47 5e-05
  word tag 0.78 0.096 0.51 7.5e-05
  word take 0.14 0.066 0.024 0.00068
  word taken 0.19 0.031 0.11 5e-05
  word takeover 0.54 0.097 0.37 2.5e-05
  word taking 0.46 0.33 0.042 0.00023
  word talk 0.23 0.039 0.041 0.00038
  word tampons 0.76 0.14 0.5 5e-05
  word tank 0.61 0.071 0.34 0.0001
  word tapper 0.38 0.15 0.26 0
  word target 0.82 0.03 0.44 0.00025
  word tattoo 0.85 0.084 0.59 0.00013
  word taunting 0.39 0.14 0.18 5e-05
  word tax 0.72 0.26 0.41 0.0004
  word taxpayer 0.36 0.29 0.12 0.0001
  word tcot 0.5 0.5 9.5e-05 0.0001
  word teach 0.8 0.033 0.41 0.00013
  word teachers 0.83 0.11 0.57 0.00018
  word team 0.23 0.32 0.093 0.0003
  word tear 0.37 0.086 0.13 5e-05
  word ted 0.73 0.092 0.4 5e-05
  word teddy 0.36 0.11 0.22 0
  word tee 0.39 0.14 0.25 0
  word teen 0.26 0.092 0.26 5e-05
  word teenager 0.29 0.057 0.18 0
  word tell 0.55 0.18 0.27 0.00048
  word templar 0.84 0.15 0.59 0.0001
  word ten 0.26 0.056 0.1 0.00015
  word term 0.48 0.075 0.2 0.0002
  word terrible 0.6 0.1 0.1 0.00015
  word terrorism 0.76 0.083 0.24 0.00018
  word terrorist 0.47 0.042 0.34 0.00023
  word texas 0.36 0.041 0.27 0.0006
  word text 0.83 0.066 0.49 0.00018
  word th 0.46 0.1 0.088 0.00058
  word than 0.68 0.02 0.39 0.0009
  word thank 0.61 0.082 0.059 0.00025
  word thanksgiving 0.73 0.097 0.44 5e-05
  word that 0.12 0.054 0.043 0.0049
  word the 0.6 0.33 0.28 0.017
  word thebabylonbee 0.5 0.5 9.5e-05 0.0001
  word their 0.21 0.02 0.11 0.0017
  word them 0.22 0.084 0.034 0.0013
  word then 0.65 0.11 0.21 0.00065
  word theonion 0.5 0.5 9.5e-05 0.0001
  word therapy 0.8 0.1 0.47 5e-05
  word there 0.11 0.098 0.01 0.0012
  word therealcornet 0.5 0.5 9.5e-05 0.0001
  word these 0.14 0.092 0.022 0.00073
  word they 0.46 0.16 0.092 0.0028
  word theyre 0.6 0.053 0.062 0.00033
  word theyve 0.66 0.26 0.14 0.0001
  word things 0.27 0.035 0.024 0.00048
  word think 0.32 0.25 0.033 0.0005
  word third 0.49 0.082 0.26 0.00015
  word this 0.28 0.02 0.12 0.0053
  word those 0.55 0.03 0.078 0.00035
  word thought 0.6 0.028 0.056 0.00038
  word thousands 0.46 0.076 0.053 0.00015
  word threat 0.76 0.027 0.28 0.00015
  word threatened 0.28 0.09 0.26 0.00015
  word three 0.53 0.058 0.38 0.00025
  word through 0.45 0.049 0.059 0.0002
  word throughout 0.61 0.085 0.098 0.0001
  word throwing 0.6 0.041 0.1 0.00015
  word thunberg 0.83 0.14 0.61 0.0001
  word tibbetts 0.78 0.15 0.47 5e-05
  word ticket 0.69 0.11 0.41 5e-05
  word tide 0.81 0.096 0.58 0.0001
  word tied 0.39 0.1 0.18 5e-05
  word ties 0.83 0.028 0.57 0.0001
  word tiger 0.37 0.087 0.18 0
  word til 0.5 0.5 9.5e-05 0.0001
  word tim 0.69 0.065 0.24 0.00018
  word time 0.18 0.024 0.022 0.0009
  word tiny 0.61 0.14 0.15 0.00013
  word tirade 0.76 0.1 0.34 0.0001
  word tired 0.64 0.12 0.2 0.00013
  word to 0.66 0.23 0.36 0.014
  word tobacco 0.81 0.096 0.58 0.0001
  word today 0.54 0.072 0.018 0.0013
  word toddler 0.37 0.087 0.18 0
  word toilet 0.55 0.095 0.097 0.00015
  word tokyo 0.6 0.1 0.12 0.0001
  word told 0.15 0.1 0.042 0.00023
  word tomi 0.76 0.1 0.44 5e-05
  word tomorrow 0.52 0.12 0.11 0.0001
  word tony 0.36 0.072 0.3 0
  word too 0.67 0.059 0.18 0.00023
  word took 0.41 0.02 0.039 0.00018
  word top 0.48 0.11 0.068 0.0002
  word torn 0.34 0.097 0.24 0
  word tornado 0.71 0.084 0.63 0.00015
  word tortured 0.79 0.46 0.3 0.00015
  word total 0.6 0.042 0.12 0.0001
  word touch 0.66 0.32 0.19 0.00015
  word tough 0.6 0.1 0.11 0.00013
  word toupee 0.53 0.11 0.42 5e-05
  word touting 0.33 0.098 0.21 0
  word toward 0.6 0.057 0.12 0.0001
  word tower 0.8 0.056 0.34 0.00018
  word town 0.57 0.11 0.63 0.00015
  word toxic 0.33 0.098 0.21 0
  word toy 0.53 0.028 0.57 0.0001
  word track 0.76 0.058 0.45 5e-05
  word trade 0.87 0.055 0.55 0.0002
  word trademark 0.34 0.097 0.24 0
  word trafficking 0.4 0.22 0.16 0.00018
  word train 0.81 0.088 0.32 0.00025
  word trans 0.76 0.14 0.39 0.0001
  word transgender 0.83 0.057 0.57 0.0001
  word transgenderism 0.48 0.15 0.38 2.5e-05
  word translate 0.45 0.14 0.15 0.00013
  word trash 0.28 0.097 0.18 2.5e-05
  word travel 0.77 0.09 0.32 0.00018
  word treason 0.8 0.1 0.41 7.5e-05
  word treasonous 0.38 0.15 0.26 0
  word treat 0.48 0.065 0.081 0.00015
  word trejo 0.74 0.11 0.42 5e-05
  word trillions 0.73 0.096 0.36 0.0001
  word trip 0.55 0.096 0.12 0.0001
  word troops 0.36 0.057 0.12 0.0001
  word trove 0.27 0.15 0.26 0
  word true 0.46 0.03 0.065 0.0001
  word trump 0.64 0.33 0.62 0.0067
  word truth 0.6 0.057 0.12 0.0001
  word trying 0.58 0.1 0.21 0.0004
  word tubman 0.76 0.14 0.5 5e-05
  word tuesday 0.76 0.33 0.39 7.5e-05
  word tulsi 0.79 0.14 0.46 5e-05
  word turmoil 0.34 0.11 0.18 0
  word turn 0.41 0.041 0.025 0.00035
  word turner 0.36 0.14 0.19 7.5e-05
  word turpentine 0.74 0.11 0.42 5e-05
  word tv 0.73 0.088 0.18 0.00028
  word twain 0.76 0.1 0.44 5e-05
  word tweet 0.19 0.028 0.41 0.00045
  word twitter 0.02 0.09 0.0014 0.013
  word two 0.33 0.1 0.26 0.00035
  word twosday 0.34 0.11 0.18 0
  word txlege 0.5 0.5 9.5e-05 0.0001
  word tyler 0.6 0.1 0.12 0.0001
  word tyrannical 0.74 0.11 0.42 5e-05
  word u 0.17 0.048 0.2 0.001
  word ugly 0.6 0.1 0.12 0.0001
  word uhh 0.5 0.5 9.5e-05 0.0001
  word uk 0.23 0.044 0.22 0
  word ukraine 0.52 0.07 0.28 0.00015
  word ulrich 0.34 0.11 0.18 0
  word un 0.86 0.081 0.76 0.0003
  word unable 0.37 0.086 0.13 5e-05
  word unacceptable 0.64 0.15 0.14 0.0001
  word unchecked 0.74 0.11 0.42 5e-05
  word uncles 0.34 0.11 0.18 0
  word unconscious 0.56 0.096 0.14 0.0001
  word under 0.45 0.13 0.045 0.0003
  word underwater 0.36 0.14 0.3 0
  word underway 0.3 0.14 0.3 0
  word undetected 0.79 0.14 0.46 5e-05
  word undocumented 0.65 0.19 0.43 0.00018
  word unemployment 0.59 0.14 0.38 2.5e-05
  word unfairly 0.36 0.078 0.16 5e-05
  word unfit 0.73 0.096 0.4 7.5e-05
  word unflattering 0.36 0.14 0.3 0
  word unhinged 0.38 0.15 0.26 0
  word uniom 0.34 0.11 0.18 0
  word union 0.21 0.11 0.13 5e-05
  word united 0.38 0.02 0.2 0.00048
  word university 0.67 0.03 0.29 0.0001
  word unknown 0.55 0.056 0.097 0.00015
  word unpresidented 0.34 0.11 0.18 0
  word until 0.48 0.26 0.064 0.00023
  word untrue 0.56 0.096 0.14 0.0001
  word unveil 0.36 0.14 0.3 0
  word up 0.25 0.054 0.013 0.0016
  word update 0.6 0.03 0.075 0.00025
  word upset 0.4 0.044 0.25 0
  word upside 0.45 0.14 0.61 0.0001
  word urged 0.36 0.044 0.22 0
  word urgent 0.34 0.097 0.2 2.5e-05
  word urinating 0.34 0.097 0.24 0
  word urine 0.8 0.1 0.36 0.0001
  word us 0.37 0.05 0.14 0.0015
  word usa 0.6 0.053 0.062 0.00033
  word usda 0.64 0.14 0.14 0.0001
  word use 0.26 0.02 0.21 0.00023
  word used 0.3 0.099 0.12 0.00048
  word users 0.26 0.02 0.076 5e-05
  word using 0.34 0.025 0.045 0.0003
  word v 0.6 0.1 0.083 0.00033
  word vacancy 0.76 0.1 0.44 5e-05
  word vaccine 0.45 0.11 0.25 2.5e-05
  word valentines 0.65 0.084 0.61 0.0001
  word value 0.33 0.073 0.18 2.5e-05
  word vanishing 0.8 0.1 0.47 5e-05
  word vape 0.71 0.13 0.43 5e-05
  word vegetables 0.36 0.11 0.3 0
  word vending 0.76 0.1 0.44 5e-05
  word version 0.29 0.084 0.13 5e-05
  word very 0.55 0.02 0.041 0.00038
  word veterans 0.59 0.26 0.27 0.0003
  word vets 0.26 0.087 0.18 0
  word via 0.4 0.02 0.026 0.00068
  word vicious 0.64 0.15 0.14 0.0001
  word victims 0.36 0.079 0.16 0.00025
  word video 0.062 0.097 0.083 0.0007
  word vince 0.81 0.095 0.47 0.00015
  word vindman 0.71 0.13 0.43 5e-05
  word violence 0.52 0.045 0.4 5e-05
  word violent 0.6 0.042 0.12 0.0001
  word viral 0.46 0.02 0.082 0.00015
  word virgin 0.61 0.14 0.17 0.0001
  word virginia 0.29 0.19 0.099 0.0001
  word visit 0.49 0.21 0.39 0.0003
  word visitors 0.8 0.059 0.33 0.00013
  word vodka 0.71 0.13 0.43 5e-05
  word vote 0.83 0.28 0.57 0.00088
  word voters 0.8 0.33 0.32 0.00038
  word voting 0.29 0.047 0.11 0.00043
  word vp 0.61 0.082 0.059 0.00025
  word w 0.57 0.11 0.084 0.00015
  word waiting 0.73 0.093 0.22 0.00023
  word wakanda 0.82 0.11 0.55 0.0001
  word wake 0.6 0.02 0.1 0.00015
  word walker 0.8 0.1 0.36 0.0001
  word walkout 0.54 0.1 0.44 5e-05
  word wall 0.91 0.044 0.44 0.0006
  word walmart 0.69 0.33 0.36 7.5e-05
  word walter 0.83 0.085 0.54 0.0001
  word want 0.19 0.086 0.059 0.0014
  word war 0.16 0.33 0.16 0.00058
  word warning 0.22 0.21 0.17 0.00025
  word warren 0.81 0.095 0.46 0.00015
  word warriors 0.83 0.1 0.57 0.0001
  word warship 0.31 0.13 0.2 0
  word was 0.33 0.02 0.36 0.0037
  word washington 0.67 0.049 0.2 0.0002
  word wasnt 0.46 0.024 0.065 0.0001
  word watch 0.28 0.077 0.04 0.00043
  word water 0.2 0.049 0.026 0.00033
  word watermelon 0.85 0.14 0.58 0.0001
  word way 0.17 0.027 0.02 0.00048
  word wayne 0.8 0.1 0.47 5e-05
  word we 0.57 0.14 0.06 0.003
  word weakening 0.57 0.11 0.1 0.0001
  word weapons 0.49 0.081 0.22 0.0002
  word wearing 0.55 0.41 0.46 0.00058
  word weary 0.34 0.11 0.18 0
  word web 0.43 0.026 0.053 0.00013
  word website 0.41 0.16 0.032 0.00025
  word wedding 0.38 0.11 0.41 5e-05
  word week 0.55 0.086 0.043 0.00035
  word weekend 0.66 0.074 0.14 0.0001
  word well 0.27 0.26 0.025 0.00045
  word went 0.46 0.036 0.053 0.00015
  word were 0.32 0.088 0.19 0.0016
  word werent 0.55 0.057 0.12 0.0001
  word west 0.6 0.11 0.44 0.00015
  word wh 0.5 0.5 9.5e-05 0.0001
  word what 0.15 0.048 0.0063 0.002
  word when 0.26 0.02 0.017 0.0012
  word where 0.54 0.27 0.027 0.00065
  word which 0.43 0.096 0.023 0.00045
  word while 0.49 0.056 0.24 0.0006
  word whistleblower 0.63 0.096 0.58 0.0001
  word white 0.66 0.17 0.41 0.0013
  word who 0.02 0.083 0.0087 0.0017
  word why 0.56 0.084 0.13 0.0011
  word widespread 0.29 0.043 0.18 0
  word wife 0.82 0.06 0.6 0.00015
  word wikileaks 0.76 0.21 0.46 0.00043
  word wild 0.33 0.073 0.18 2.5e-05
  word will 0.42 0.13 0.14 0.0018
  word win 0.67 0.27 0.12 0.0004
  word winchester 0.74 0.11 0.42 5e-05
  word window 0.18 0.097 0.15 5e-05
  word wire 0.61 0.14 0.11 0.0002
  word wish 0.33 0.18 0.082 0.0002
  word with 0.53 0.16 0.21 0.0039
  word withdraw 0.34 0.097 0.24 0
  word without 0.15 0.024 0.04 0.00035
  word witness 0.55 0.056 0.11 0.00013
  word wives 0.69 0.14 0.56 7.5e-05
  word wizard 0.76 0.062 0.44 5e-05
  word wohl 0.5 0.5 9.5e-05 0.0001
  word woman 0.44 0.38 0.47 0.00035
  word wombat 0.78 0.15 0.47 5e-05
  word women 0.9 0.2 0.39 0.00075
  word won 0.18 0.093 0.14 2.5e-05
  word wont 0.29 0.082 0.074 0.00018
  word woods 0.52 0.095 0.28 0.00015
  word woodward 0.83 0.1 0.57 0.0001
  word word 0.45 0.47 0.18 0.00068
  word wore 0.6 0.055 0.086 0.0002
  word work 0.59 0.24 0.15 0.00068
  word workers 0.48 0.21 0.23 0.00038
  word world 0.34 0.034 0.31 0.00088
  word worn 0.77 0.086 0.41 5e-05
  word worshipers 0.34 0.11 0.13 5e-05
  word worth 0.48 0.11 0.089 0.00013
  word would 0.26 0.02 0.12 0.0012
  word wouldnt 0.55 0.096 0.12 0.0001
  word wow 0.64 0.14 0.13 0.00013
  word write 0.15 0.22 0.049 0.00018
  word writer 0.39 0.1 0.18 5e-05
  word written 0.33 0.04 0.17 0
  word wrong 0.46 0.076 0.053 0.00015
  word wrongdoing 0.31 0.13 0.2 0
  word wtf 0.5 0.5 6.1e-05 0.00023
  word ww 0.34 0.11 0.18 0
  word wwi 0.55 0.084 0.26 0.00015
  word x 0.55 0.089 0.046 0.00045
  word y 0.63 0.14 0.077 0.0003
  word yad 0.78 0.15 0.47 5e-05
  word yall 0.64 0.14 0.11 0.00015
  word yashem 0.34 0.11 0.18 0
  word year 0.48 0.12 0.17 0.0015
  word yes 0.6 0.03 0.075 0.00025
  word yesterday 0.57 0.11 0.062 0.00025
  word yet 0.46 0.051 0.065 0.0001
  word yeti 0.84 0.15 0.59 0.0001
  word yiddish 0.38 0.15 0.26 0
  word york 0.36 0.04 0.24 0.00028
  word you 0.36 0.02 0.029 0.0033
  word young 0.41 0.032 0.032 0.00025
  word younger 0.76 0.14 0.39 0.0001
  word your 0.57 0.29 0.065 0.0016
  word yup 0.5 0.5 9.5e-05 0.0001
  word z 0.6 0.14 0.11 0.00023
  word zero 0.36 0.041 0.098 0.0001
  word zone 0.59 0.1 0.28 7.5e-05
  word zoo 0.83 0.1 0.53 7.5e-05
  means 0 is 0.3 were 0.13 tweet 0.06 to 0.028
  means 000 k 0.15 thousands 0.073 of 0.068 to 0.066 tax 0.05 for 0.043 trump 0.037 pay 0.036 u 0.034 salary 0.031 did 0.026 s 0.025
  means 07 produce 0.072 flavored 0.068 to 0.027
  means 1 to 0.18 did 0.11 was 0.093 is 0.073 for 0.062 in 0.057 a 0.054 the 0.046 1 0.041 say 0.03 an 0.028
  means 10 the 0.15 to 0.11 woman 0.078 was 0.071 does 0.05 her 0.04 over 0.038 and 0.029
  means 100 president 0.11 show 0.054
  means 11 11 0.13 by 0.084 the 0.08 three 0.062 an 0.059 did 0.058 a 0.046 this 0.045 in 0.029 does 0.025 is 0.025 secret 0.024 at 0.023
  means 12 jones 0.11 at 0.085 his 0.068 trump 0.051 was 0.039 donald 0.032 1 0.028 request 0.027 how 0.026
  means 122 122 0.46 return 0.11 guantanamo 0.096 battlefield 0.062 prisoners 0.043 from 0.039 release 0.023 president 0.023 by 0.021
  means 13 about 0.13 tweet 0.11 is 0.089 an 0.059 not 0.058 the 0.042 after 0.033
  means 14 child 0.057 are 0.054 is 0.042 a 0.037
  means 15 child 0.081 are 0.039 for 0.027 missing 0.024 15 0.022
  means 16 of 0.083 trump 0.063 president 0.059 child 0.038 state 0.035 have 0.029 donald 0.027 take 0.027 in 0.025 an 0.021 did 0.02
  means 17 rittenhouse 0.098 kyle 0.097 unpresidented 0.091 tweet 0.071 missing 0.031 a 0.03 send 0.021
  means 18 will 0.13 during 0.048 in 0.045 world 0.036 your 0.031 donald 0.021 after 0.02
  means 1800 the 0.022
  means 19 covid 0.4 did 0.22 2020 0.03 for 0.03 are 0.023 masks 0.022 will 0.022 tweet 0.021
  means 1944 george 0.16 an 0.061
  means 1945 on 0.029
  means 1955 are 0.2
  means 1958 1958 0.57 the 0.027 fair 0.026 world 0.026
  means 1976 general 0.13 attorney 0.12 tell 0.11 ass 0.092 kiss 0.092 once 0.092 my 0.074 ku 0.046 klux 0.046 alabama 0.035 klan 0.032
  means 1990 was 0.061
  means 1991 in 0.032
  means 1993 clinton 0.17 before 0.13 foster 0.11 vince 0.1 bill 0.089 one 0.076 this 0.038 director 0.025 died 0.021
  means 1998 internet 0.042 greater 0.027 say 0.024 effect 0.02
  means 2 was 0.11 is 0.085 a 0.077 to 0.072 of 0.069 2 0.056 sex 0.043 did 0.041 on 0.033 for 0.03 and 0.026 the 0.024
  means 20 a 0.15 on 0.12 to 0.069 donald 0.055 did 0.055 is 0.052 response 0.049 president 0.038 at 0.033 armed 0.029 four 0.028 20 0.024
  means 200 first 0.028
  means 2000 predict 0.31
  means 2001 9 0.18 11 0.17 after 0.037
  means 2004 donald 0.096
  means 2005 real 0.13
  means 2006 the 0.037 on 0.02
  means 2008 barack 0.14 obama 0.087 mccain 0.044 from 0.028
  means 2009 on 0.058
  means 2010 be 0.068
  means 2011 not 0.18 to 0.025
  means 2012 obama 0.24 american 0.17 in 0.039
  means 2013 obama 0.13 attack 0.12 million 0.074 white 0.065 women 0.057 warning 0.038 house 0.029 donald 0.026 criticized 0.024 man 0.023 is 0.023 once 0.022
  means 2014 muslim 0.14 the 0.037 memorial 0.034 michelle 0.031 black 0.027 melania 0.027 for 0.025 obama 0.024 to 0.022
  means 2015 in 0.15 1 0.068 the 0.06 to 0.044 will 0.037
  means 2016 clinton 0.2 hillary 0.2 to 0.19 in 0.076 trump 0.074 donald 0.064 for 0.029 state 0.022 with 0.022 vote 0.021
  means 2017 did 0.25 was 0.17 a 0.16 the 0.08 to 0.044 of 0.039 trump 0.037 an 0.034 in 0.033
  means 2018 did 0.38 the 0.14 a 0.11 to 0.069 for 0.061 trump 0.056 of 0.023 is 0.021
  means 2019 did 0.38 a 0.15 in 0.055 u 0.048 trump 0.046 s 0.041 to 0.03 the 0.029 does 0.025 was 0.024 of 0.022 president 0.022
  means 2020 did 0.25 covid 0.15 19 0.094 this 0.067 a 0.044 not 0.037 biden 0.036 trump 0.035 in 0.032 is 0.028 the 0.027 was 0.025
  means 2021 did 0.18 capitol 0.15 was 0.051 a 0.044 biden 0.038 us 0.036 to 0.033 in 0.031 no 0.03 of 0.027 that 0.023 jan 0.022
  means 21 more 0.097 than 0.095 anti 0.083 baby 0.036 salute 0.032 a 0.027 did 0.025
  means 22 real 0.12 day 0.1 show 0.098 are 0.072 in 0.032 of 0.023 ad 0.022
  means 23 in 0.31 at 0.11 did 0.086 are 0.038 a 0.037 obama 0.033 the 0.029 of 0.027
  means 24 over 0.034 in 0.024
  means 25 first 0.17 would 0.093 left 0.053 recruit 0.042 on 0.039 protesters 0.034
  means 26 of 0.25 did 0.15 a 0.08 call 0.077 india 0.061 an 0.048 was 0.043 would 0.028
  means 27 of 0.22 is 0.14 in 0.096 say 0.046 and 0.038 make 0.033
  means 28 u 0.31 s 0.31 for 0.11 slavery 0.024 demand 0.021 pay 0.021
  means 29 country 0.13 ticket 0.056 uniom 0.053 address 0.053 misspelled 0.053 of 0.046 state 0.037 about 0.021
  means 3 in 0.23 by 0.13 a 0.1 million 0.063 did 0.054 with 0.048 during 0.036 clinton 0.034 about 0.029 this 0.023 that 0.023
  means 30 and 0.11 of 0.081 news 0.069 cover 0.06 instead 0.055 ignore 0.055 indictment 0.054 controversy 0.052 a 0.047 emoji 0.047 did 0.033
  means 31 at 0.21 1 0.1 house 0.074
  means 32 about 0.24 military 0.2
  means 33 leave 0.094
  means 39 this 0.12 at 0.049
  means 4 of 0.33 boy 0.072 from 0.055 do 0.055 for 0.048 did 0.047 5 0.038 show 0.033 is 0.031 this 0.03
  means 40 have 0.028 at 0.024
  means 400 400 0.036
  means 41 an 0.069
  means 44 obama 0.22
  means 45 trump 0.13 president 0.07 donald 0.041
  means 49 and 0.03
  means 5 show 0.25 support 0.048 this 0.048 does 0.035 is 0.029 a 0.025 trump 0.024 democrats 0.024
  means 50 say 0.064 will 0.023
  means 56 death 0.4
  means 58 photograph 0.21 this 0.12 in 0.032
  means 6 a 0.2 riot 0.11 did 0.074 in 0.066 to 0.065 show 0.053 out 0.034 does 0.029 video 0.022 the 0.022 with 0.022
  means 61 to 0.025
  means 65 in 0.041
  means 69 obama 0.07
  means 7 in 0.39 show 0.11 united 0.05 a 0.049 does 0.032 the 0.028 president 0.023 by 0.021
  means 70 70 0.29
  means 75 the 0.084 to 0.039 of 0.021
  means 8 he 0.11 did 0.1 death 0.076 the 0.073 of 0.073 to 0.066 would 0.057 for 0.041 say 0.035 national 0.03 at 0.021
  means 9 to 0.18 for 0.14 a 0.12 was 0.09 in 0.087 did 0.057 9 0.053 an 0.044 of 0.021
  means 90 for 0.022
  means a the 0.18 to 0.14 in 0.11 did 0.093 for 0.078 of 0.072 trump 0.052 and 0.035 on 0.031 is 0.027
  means aaron donald 0.2 trump 0.058
  means abc abc 0.15
  means abilities an 0.046
  means able real 0.22 will 0.042 have 0.04 a 0.034 man 0.027 this 0.025
  means abolitionist harriet 0.29 tubman 0.29
  means aborted abortion 0.27
  means abortion abortion 0.58 their 0.024
  means about a 0.16 did 0.15 the 0.1 on 0.077 to 0.075 of 0.063 for 0.057 in 0.054 was 0.039 is 0.034 with 0.029
  means above and 0.049
  means abrams georgia 0.19
  means absentee ballots 0.42
  means abu al 0.13 era 0.081 leader 0.079 prison 0.072 baghdadi 0.067 release 0.057 us 0.054 from 0.039 was 0.023
  means abuse pedophiles 0.11 as 0.068 and 0.047 facebook 0.033 children 0.023
  means aca affordable 0.24 act 0.24 care 0.22
  means academy oscar 0.13 at 0.043
  means access 19 0.087 facebook 0.028
  means accident death 0.25 hoax 0.18 crash 0.14 john 0.037
  means accidentally an 0.14
  means according the 0.16 did 0.13 of 0.086 is 0.06 from 0.047 with 0.036 at 0.029 trump 0.026 as 0.025 this 0.022 in 0.022
  means account did 0.18 facebook 0.18 tweet 0.15 for 0.07 twitter 0.064 a 0.047 the 0.046 deleted 0.023 white 0.023 on 0.021
  means accurate donald 0.13 did 0.096 trump 0.077 call 0.037 america 0.034 free 0.031 vs 0.029 for 0.028 sex 0.026 will 0.02
  means accusations to 0.11 of 0.055 by 0.054 an 0.049 trump 0.026 a 0.022
  means accused bill 0.095 to 0.081 her 0.071 did 0.065 sexual 0.063 assault 0.058 for 0.051 against 0.046 a 0.034 clinton 0.032 accuser 0.031
  means accuser with 0.037 ford 0.026 christine 0.024 blasey 0.024
  means acronym etymology 0.2
  means across show 0.082 this 0.07 woman 0.046 in 0.029 video 0.026 with 0.026 19 0.02
  means act bill 0.19 can 0.045 law 0.036 from 0.033 a 0.033 sign 0.031 out 0.028 did 0.027 new 0.027 to 0.026 democrats 0.026 be 0.025
  means action did 0.15 obama 0.083 by 0.081 real 0.045 the 0.044 a 0.034 about 0.032
  means activism paid 0.49
  means activist in 0.14 terrorist 0.12 did 0.045 antifa 0.032 greta 0.029 thunberg 0.029 of 0.029 do 0.024
  means activity before 0.048 to 0.042 does 0.032
  means actor tom 0.15 hoax 0.13 death 0.095 hanks 0.056 hollywood 0.04 was 0.04 is 0.037 denzel 0.021
  means actress meryl 0.13 streep 0.13 photos 0.078 her 0.068 jennifer 0.056 death 0.027
  means actually a 0.24 in 0.16 of 0.11 is 0.079 the 0.079 did 0.062 photograph 0.038 this 0.037 show 0.023
  means ad from 0.028 hillary 0.026
  means adam hearing 0.18 as 0.035 schif 0.033 a 0.024 delta 0.022 ejected 0.021
  means added say 0.1 that 0.053 be 0.049 would 0.044 did 0.036 at 0.031 was 0.03 plan 0.026 obama 0.022
  means additional with 0.13 of 0.059 does 0.057
  means address state 0.11 union 0.11 during 0.051 will 0.04 sotu 0.038 did 0.03 at 0.029 new 0.02
  means administration obama 0.47 president 0.15 than 0.054 house 0.032 biden 0.03 trump 0.024 did 0.024 white 0.023 from 0.022 the 0.022 an 0.022
  means admission admit 0.25
  means admit no 0.071 an 0.06 why 0.049 if 0.031 omar 0.025
  means adolf hitler 0.54 say 0.02
  means adopt legal 0.042 it 0.023
  means adult and 0.12 woman 0.078 adult 0.075 king 0.041 for 0.026
  means adventure ride 0.23
  means advertisement ad 0.21 married 0.1 net 0.071 worth 0.071 leave 0.07 a 0.035 final 0.034 is 0.034 no 0.026 picture 0.023 products 0.021 did 0.021
  means advertising not 0.12 this 0.051 is 0.045 be 0.043 in 0.023 for 0.02
  means advice should 0.13 covid 0.021
  means advise you 0.066 this 0.053 warning 0.053 from 0.022
  means adviser kellyanne 0.16 conway 0.16
  means advisor white 0.06
  means advisory issued 0.16 warning 0.16 travel 0.13
  means advocate kids 0.12 be 0.082 that 0.078 give 0.047 bill 0.04 do 0.037 for 0.024 did 0.022
  means affair with 0.12
  means affected their 0.18 can 0.15
  means affordable obamacare 0.11
  means afghanistan prayer 0.18 marine 0.18 request 0.18
  means africa africa 0.19 after 0.047 is 0.028
  means african black 0.33 slaves 0.13 killed 0.072 south 0.064 racist 0.042 america 0.041 africa 0.026
  means after a 0.17 did 0.15 in 0.094 was 0.089 the 0.088 of 0.078 to 0.052 for 0.035 from 0.032 at 0.03 trump 0.023
  means aftermath school 0.11 does 0.02
  means again bill 0.079 the 0.053 were 0.051 in 0.031 back 0.03 killed 0.024 of 0.023 did 0.022 about 0.021
  means against did 0.22 to 0.12 a 0.11 the 0.077 house 0.067 at 0.05 does 0.039 say 0.021 anti 0.021
  means age year 0.13 at 0.081 about 0.048 he 0.042 an 0.031 new 0.02
  means agency ice 0.1 and 0.098 of 0.071 did 0.055 the 0.051 for 0.028 trump 0.027 is 0.022
  means agent border 0.17 the 0.026
  means ago year 0.096 u 0.054 did 0.05 s 0.05 a 0.041
  means agree administration 0.056 with 0.031 and 0.024
  means agriculture for 0.084 trump 0.033
  means aid fund 0.16 obama 0.076 palestinian 0.038
  means aimed to 0.15 is 0.1 vote 0.09 arrested 0.075 say 0.029
  means air after 0.11 11 0.095 delta 0.07 abc 0.056 this 0.033 during 0.03 show 0.029 by 0.02
  means aircraft flying 0.17
  means airliner plan 0.19 by 0.086
  means airlines 370 0.24 flight 0.16 mh 0.13 pilot 0.083 plan 0.078 malaysia 0.027 from 0.021
  means airplane plan 0.26
  means airport airport 0.21 president 0.049
  means akbar hikers 0.16 open 0.15 california 0.12 fire 0.12 on 0.11 muslim 0.11
  means al al 0.43 was 0.26 muslim 0.051 a 0.024
  means alabama alabama 0.48
  means alarming hillary 0.13 clinton 0.075 an 0.033 killed 0.032
  means alaska palin 0.25 sarah 0.25
  means albert einstein 0.37
  means aldrin aldrin 0.37 danger 0.12 all 0.11 we 0.082 tweet 0.056 itself 0.05 it 0.049 are 0.043
  means alert warning 0.43 facebook 0.034
  means alexander was 0.033
  means alexandria ocasio 0.14 cortez 0.14 at 0.028
  means alive hoax 0.18 death 0.17
  means all of 0.12 does 0.11 the 0.1 this 0.077 to 0.058 show 0.051 a 0.042 is 0.038 in 0.035 and 0.034 for 0.03 did 0.03 obama 0.028
  means allahu hikers 0.16 open 0.15 california 0.12 fire 0.12 on 0.11 muslim 0.1
  means allegations were 0.046
  means alleged trump 0.067 secretary 0.063 at 0.042 of 0.041 ivanka 0.03 did 0.028 are 0.027 as 0.026 white 0.023 from 0.022 protest 0.022
  means allegedly in 0.065 did 0.047 say 0.037 that 0.037 about 0.026
  means allow to 0.12 texas 0.11 as 0.088 all 0.075 ban 0.067 granted 0.06 bill 0.039 from 0.035
  means allred political 0.11 evaluation 0.11 psychological 0.11 professor 0.1 take 0.094 tweet 0.079 rutgers 0.074 over 0.073 york 0.067 police 0.056 new 0.046
  means ally people 0.094
  means almost as 0.053 show 0.041 the 0.033
  means alone is 0.059
  means along border 0.077 on 0.065 wall 0.048 the 0.024
  means alongside in 0.047
  means already just 0.11 no 0.1 not 0.076 is 0.059 and 0.048 house 0.028
  means also did 0.15 a 0.096 an 0.059 church 0.056 on 0.044 was 0.039 the 0.032 with 0.026
  means altered include 0.061 sign 0.024
  means alternative president 0.042
  means although do 0.068 are 0.057 photograph 0.051 president 0.04 did 0.039 on 0.035 real 0.033 the 0.032 by 0.029 trump 0.028 air 0.026 a 0.024 is 0.023 to 0.023 from 0.022 during 0.02
  means always did 0.12 on 0.063 trump 0.041 a 0.036 say 0.035 the 0.024 american 0.022 that 0.02
  means am is 0.058 and 0.045
  means amanda of 0.024
  means amazing woman 0.14 real 0.03 of 0.026
  means amazon amazon 0.2 bankrupt 0.17 united 0.17 postal 0.17 service 0.15 state 0.07
  means amendment amendment 0.091 tweet 0.087 if 0.087 rand 0.073 paul 0.06 vote 0.048
  means america america 0.32 donald 0.078 was 0.077 were 0.048 trump 0.047 of 0.045 flag 0.039 a 0.029 american 0.028 the 0.024 as 0.021
  means american s 0.25 u 0.25 flag 0.12 of 0.061 did 0.046 to 0.044 a 0.03 black 0.027 the 0.025
  means amid this 0.24 found 0.12 covid 0.06 with 0.038 are 0.037 19 0.035 did 0.03 were 0.026
  means among of 0.09 president 0.082 cause 0.047 did 0.046 in 0.036 the 0.03 a 0.026 does 0.025 use 0.022
  means amount cocaine 0.078 contain 0.077 s 0.036 u 0.036 of 0.021
  means amusement child 0.1
  means amy on 0.24 after 0.11 barret 0.07
  means an a 0.23 in 0.12 did 0.11 the 0.094 of 0.078 to 0.054 for 0.043 is 0.031 was 0.027 on 0.024 and 0.022 trump 0.021
  means analysis alien 0.086 in 0.023
  means ancestry american 0.086
  means and did 0.19 a 0.17 the 0.12 to 0.083 in 0.074 of 0.066 is 0.061 was 0.04 on 0.031 an 0.024 trump 0.022 for 0.021
  means anderson anderson 0.57 repeatedly 0.067 baylor 0.041 students 0.041 fined 0.037 400 0.035 raped 0.032
  means andimi pastor 0.097 denied 0.097 beheaded 0.096 christ 0.095 he 0.093 nigerian 0.091 boko 0.087 haram 0.087 refuse 0.069 after 0.067
  means andrew did 0.021
  means anecdote to 0.18 a 0.063 did 0.021
  means angeles california 0.078 to 0.022 on 0.022
  means animal this 0.12 is 0.12 a 0.12 real 0.087 the 0.08 killed 0.073 with 0.063 does 0.042 dog 0.039 fur 0.026
  means animated disney 0.18 simpsons 0.092 predict 0.074
  means anne was 0.2 over 0.11
  means anniversary wwi 0.085 it 0.062 visit 0.037
  means announced ban 0.092 is 0.079 s 0.056 no 0.053 to 0.041 launch 0.04 u 0.037 say 0.036
  means announcement is 0.16 announced 0.15 that 0.066
  means annual four 0.16 to 0.063 does 0.058 president 0.032
  means anonymous is 0.086 this 0.044
  means another a 0.15 no 0.067 did 0.055 an 0.054 in 0.045 for 0.044 the 0.041 death 0.039 does 0.039 to 0.037 hoax 0.027 her 0.027 rock 0.025 is 0.024 during 0.022
  means answer do 0.13 answer 0.1 an 0.054 question 0.044
  means ant ant 0.25 floating 0.044 area 0.03 island 0.03 there 0.029 flood 0.029 texas 0.026 fire 0.023
  means anthem anthem 0.41 national 0.2 donald 0.065 team 0.033 force 0.033
  means anthony fauci 0.21
  means anthropogenic climate 0.15
  means anti is 0.13 a 0.12 on 0.097 for 0.082 woman 0.076 in 0.06 the 0.033 did 0.025 to 0.025 trump 0.023 pro 0.02
  means antifa an 0.34 george 0.18 was 0.059 help 0.031 while 0.031 trying 0.025 ss 0.023 collaborator 0.023 ii 0.022 officer 0.022 or 0.022 during 0.021 world 0.021 war 0.02
  means antonio made 0.27 by 0.095
  means any is 0.2 a 0.13 does 0.086 the 0.065 in 0.063 this 0.06 did 0.057 members 0.048 for 0.034 show 0.026 of 0.022
  means anyone it 0.075 cancer 0.062 an 0.044 was 0.039 this 0.034 children 0.026 in 0.022 offer 0.02
  means anything his 0.074 they 0.05 be 0.046 to 0.045 as 0.029
  means aoc ocasio 0.19 cortez 0.19 an 0.03
  means ap an 0.17
  means apologize barron 0.066
  means app users 0.16 go 0.15 pokemon 0.15 facebook 0.05
  means apparently the 0.15 did 0.061 this 0.057 a 0.055 real 0.052 in 0.047 put 0.041 is 0.04 men 0.029 does 0.025 with 0.023
  means appearance at 0.11 as 0.075 bill 0.055 a 0.026 was 0.024 clinton 0.023
  means appeared did 0.17 a 0.14 on 0.072 and 0.046 an 0.044 this 0.036 the 0.035 real 0.034 during 0.033 in 0.03 was 0.03 with 0.028 s 0.028 at 0.022 does 0.021 is 0.02
  means apple iphone 0.22 controversy 0.094
  means appliance a 0.028
  means apply can 0.12
  means approval airstrike 0.069 order 0.046 about 0.041 warning 0.036 tweet 0.027
  means april the 0.15 is 0.096 state 0.076 a 0.07 announced 0.043 into 0.037 did 0.03 plan 0.029 to 0.028 was 0.025 of 0.023
  means arabic arabic 0.76
  means arch down 0.28
  means are is 0.14 the 0.11 in 0.098 a 0.097 on 0.065 to 0.051 of 0.05 and 0.047 did 0.047 this 0.041 for 0.03 does 0.026 with 0.022
  means area zone 0.11 was 0.058 show 0.046 does 0.042 of 0.041 in 0.041 map 0.04 black 0.039 arrested 0.034 missing 0.029 do 0.025 man 0.024 to 0.022
  means arent did 0.058 covid 0.038
  means aretha aretha 0.47 work 0.15 numerous 0.13 occasions 0.092 donald 0.028
  means argue is 0.022
  means ariana manchester 0.26
  means arizona mccain 0.24 john 0.21 with 0.081 vote 0.053
  means arkansas huckabee 0.16 mike 0.083
  means armageddon an 0.19
  means armed gun 0.14 armed 0.13 california 0.097 a 0.046 by 0.028 carry 0.022
  means army military 0.18 dog 0.056 the 0.03 is 0.02
  means around of 0.15 did 0.13 do 0.07 holding 0.07 in 0.067 a 0.045 this 0.039 the 0.032 gun 0.031 trump 0.027 his 0.023
  means arrested man 0.19 jail 0.097 arrested 0.093 was 0.061 caught 0.055 force 0.053 with 0.049 busted 0.044 for 0.041 protesters 0.037 bathroom 0.021
  means art was 0.036 the 0.034 to 0.029
  means article to 0.18 trump 0.07 false 0.063 for 0.056 donald 0.052 of 0.041 after 0.032 no 0.031 all 0.03 new 0.027 in 0.024 from 0.023
  means artificial of 0.039
  means artist of 0.17 paint 0.11 a 0.077 image 0.071 is 0.052 the 0.03
  means as a 0.18 the 0.16 did 0.13 of 0.084 is 0.078 to 0.066 was 0.045 trump 0.041 in 0.033 this 0.021
  means ashley girl 0.18
  means ask did 0.078 on 0.073 his 0.069 not 0.06 a 0.055 the 0.054 to 0.05 real 0.031 school 0.028 is 0.023 for 0.02 shooting 0.02
  means aspects an 0.037
  means assange assange 0.67 proposed 0.067 julian 0.058 on 0.035 silence 0.026
  means assault rape 0.16 photograph 0.026
  means assembly bill 0.18
  means asserted about 0.098 the 0.034 to 0.023
  means assistance free 0.13 fund 0.033
  means associated to 0.055 the 0.022
  means association nra 0.13 can 0.12 president 0.056
  means astronaut aldrin 0.25 buz 0.25 moon 0.072
  means astrophysicist degrasse 0.26 tyson 0.26 neil 0.19 on 0.04
  means asylum migrant 0.24 refugees 0.2
  means at a 0.16 did 0.092 in 0.086 to 0.081 was 0.079 trump 0.062 for 0.05 this 0.041 the 0.04 of 0.038 is 0.038 with 0.027
  means ate eating 0.24
  means atheist ban 0.15
  means atlantic dorian 0.12 hurricane 0.12
  means atrupar donald 0.2 trump 0.058
  means attached say 0.029
  means attack did 0.12 terrorist 0.11 and 0.07 s 0.065 9 0.05 were 0.044 after 0.042 11 0.041 killed 0.039 u 0.034 was 0.033 an 0.033 her 0.022 white 0.021
  means attempted a 0.087 is 0.087 not 0.076 on 0.07 from 0.07 for 0.058 the 0.054 did 0.041 in 0.038 by 0.037 suicide 0.031 warning 0.028 to 0.023
  means attend funeral 0.17 skip 0.11 donald 0.11 snub 0.094 trump 0.049 with 0.03 this 0.025 obama 0.023
  means attention does 0.083 is 0.06 show 0.059 did 0.057 death 0.051 photo 0.04 this 0.033 the 0.029 a 0.029 at 0.027 in 0.023 and 0.02
  means attorney sessions 0.19 jef 0.19 campaign 0.062 loretta 0.036 lynch 0.031 be 0.021
  means attraction disney 0.058 with 0.049
  means attributed say 0.2 did 0.14 about 0.09 should 0.067 be 0.05 tweet 0.044 will 0.04 people 0.04 i 0.025 for 0.023 write 0.022 we 0.021
  means audio yelling 0.13 donald 0.12 trump 0.056 at 0.056
  means august did 0.15 to 0.12 trump 0.094 in 0.089 on 0.075 with 0.074 a 0.066 of 0.058 the 0.029 does 0.029
  means australia australian 0.26
  means australian australia 0.15 was 0.048 to 0.027
  means authentic of 0.024
  means authenticity real 0.17 photograph 0.046 this 0.021
  means author did 0.086 women 0.045 the 0.038 j 0.034 write 0.031 about 0.028 seuss 0.027 dr 0.023
  means authorities was 0.047
  means authorize allow 0.17 sign 0.15 order 0.15
  means automobile car 0.32 volkswagen 0.048 after 0.042
  means available 19 0.15 covid 0.13 time 0.073 united 0.035 will 0.033 us 0.032 vaccine 0.029
  means avoid warning 0.085 to 0.073 police 0.066 for 0.044 from 0.028
  means avril conspiracy 0.37 weary 0.35
  means award prize 0.09 nobel 0.051 to 0.047 trump 0.031
  means away giveaway 0.15 death 0.11 hoax 0.11 scam 0.075 dead 0.075 ticket 0.074 die 0.042 john 0.032 free 0.031 found 0.029 at 0.025
  means baby baby 0.16 fetus 0.16 in 0.05 an 0.043 for 0.022
  means back this 0.11 a 0.099 from 0.078 s 0.06 of 0.052 on 0.05 for 0.049 u 0.045 10 0.041 an 0.041 trump 0.03 bill 0.026 is 0.02
  means backlash tweet 0.082
  means backpack amendment 0.14 contrasting 0.13 stance 0.13 offer 0.13 first 0.11 second 0.092
  means backstory man 0.088 her 0.067 an 0.058 a 0.031
  means bad then 0.11 during 0.096 the 0.046 warning 0.035 in 0.034
  means badly her 0.036
  means bag clinton 0.096 plastic 0.033 that 0.028
  means baghdadi baghdadi 0.47 leader 0.11 era 0.073 us 0.062 prison 0.042 release 0.027
  means bakr al 0.13 era 0.081 leader 0.079 prison 0.072 baghdadi 0.067 release 0.057 us 0.054 from 0.039 was 0.023
  means ball on 0.06
  means ballots vote 0.37 in 0.093 ballots 0.075 voters 0.073 require 0.033 president 0.021
  means ban ban 0.37 law 0.13 federal 0.06 illegal 0.053 executive 0.036 christmas 0.03 order 0.024 new 0.02
  means bank donations 0.14 bank 0.11 a 0.022
  means banner anthem 0.11 national 0.11 the 0.024
  means baptist robertson 0.16 pat 0.13
  means bar ban 0.15 new 0.12 from 0.11 food 0.024
  means baraboo performing 0.15 schoolers 0.15 salute 0.14 group 0.14 nazi 0.14 photograph 0.11 high 0.057
  means barack obama 0.88
  means barackobama barack 0.37 obama 0.077
  means barker barker 0.41 right 0.092 price 0.089 94 0.056 host 0.056 former 0.056 age 0.056 dead 0.054
  means barrel barrel 0.29 name 0.16
  means barry threat 0.11 serious 0.11 retired 0.09 army 0.089 call 0.083 security 0.064 general 0.057 national 0.049 u 0.032 a 0.032 s 0.029 president 0.022
  means base on 0.036 bombing 0.024 drop 0.024 tactical 0.024 nuclear 0.024 israel 0.022
  means baseball ar 0.036 baseball 0.031
  means based did 0.11 have 0.091 a 0.091 year 0.069 in 0.063 mass 0.052 s 0.034 shooting 0.033 trump 0.029 does 0.027 was 0.027 an 0.024 the 0.024 with 0.023 is 0.021
  means baseless to 0.027
  means basic record 0.1 more 0.037 than 0.026
  means basketball kobe 0.22
  means bath for 0.038
  means bathroom transgender 0.2 toilet 0.15 restroom 0.14 target 0.094 store 0.029
  means baton was 0.036
  means battle prayer 0.1 request 0.089
  means baxley general 0.13 attorney 0.12 tell 0.11 ass 0.092 kiss 0.092 once 0.092 my 0.074 ku 0.046 klux 0.046 alabama 0.035 klan 0.032
  means bc over 0.36
  means be is 0.18 a 0.16 did 0.13 the 0.1 to 0.061 of 0.059 in 0.048 this 0.04 was 0.027 trump 0.027 for 0.024
  means beach an 0.13
  means beagle wedding 0.14 meghan 0.12 accompanying 0.11 markle 0.11 royal 0.11 elizabeth 0.11 dog 0.11 queen 0.1
  means bear on 0.025
  means beaten beaten 0.56 by 0.064 in 0.06
  means became a 0.078 president 0.072 day 0.057 george 0.037 of 0.033 did 0.027 u 0.022 from 0.021 s 0.02 does 0.02
  means because for 0.12 of 0.1 to 0.095 ban 0.081 black 0.076 after 0.075 did 0.057 cancel 0.042 from 0.042 was 0.033 the 0.027 president 0.024
  means beck issued 0.22
  means become a 0.08 this 0.053 the 0.047 with 0.044 of 0.037 order 0.036 is 0.034 to 0.021
  means been was 0.12 is 0.097 in 0.096 the 0.089 of 0.081 a 0.077 did 0.046 to 0.04 for 0.036 arrested 0.029 this 0.029 with 0.028 does 0.025 have 0.021
  means before did 0.18 a 0.13 the 0.13 trump 0.071 to 0.056 president 0.056 of 0.038 in 0.035 advance 0.034 this 0.023 was 0.021
  means began is 0.039
  means begin on 0.028
  means behind this 0.17 a 0.14 in 0.065 is 0.057 did 0.051 photograph 0.051 of 0.042
  means being is 0.13 by 0.12 in 0.093 a 0.092 were 0.066 from 0.061 to 0.051 of 0.049 clinton 0.036 the 0.026 arrested 0.024
  means belgium photograph 0.24 this 0.076 fair 0.025 world 0.025
  means beliefs religion 0.12 muslim 0.027
  means believe on 0.14 is 0.13 man 0.079 was 0.065 bill 0.037 in 0.035 no 0.025 the 0.023 have 0.023 from 0.023 florida 0.021
  means belong florida 0.03
  means beloved of 0.035
  means below an 0.067 does 0.05 for 0.028
  means benefits for 0.11 social 0.096 get 0.085 welfare 0.074 and 0.06 security 0.056 fact 0.041
  means bern bernie 0.52
  means bernie bernie 0.56 sanders 0.34
  means berniesanders sanders 0.41 won 0.18 bernie 0.17
  means best him 0.072 is 0.048 did 0.033 a 0.031
  means betrayed from 0.065
  means betsy devos 0.25
  means better is 0.046 real 0.036 this 0.034 better 0.028 tweet 0.023 because 0.021
  means betty trump 0.25
  means between and 0.13 did 0.12 the 0.12 a 0.1 clinton 0.074 of 0.065 vs 0.052 hillary 0.036 to 0.028 trump 0.021
  means beware biden 0.11 was 0.053 will 0.029
  means beyond bombing 0.18 her 0.046
  means biden biden 0.38 were 0.083 us 0.082 2020 0.052 did 0.033 say 0.033 capitol 0.022
  means big is 0.21 this 0.15 giant 0.095 video 0.064 do 0.053 as 0.022 a 0.02
  means bill clinton 0.16 to 0.11 bill 0.11 and 0.085 for 0.072 law 0.063 the 0.061 plan 0.056 did 0.032 on 0.026 make 0.022
  means billion b 0.19
  means billionaire soros 0.35 george 0.34
  means bird eagle 0.28 show 0.078 the 0.027
  means birmingham in 0.032
  means birth birth 0.26 mother 0.25 and 0.099 baby 0.049
  means bit a 0.074 by 0.05 no 0.034 about 0.03
  means bizarre arrested 0.061
  means black white 0.12 show 0.086 of 0.058 video 0.047 slavery 0.045 are 0.039 the 0.035 black 0.035 blm 0.03 this 0.028 pay 0.025 with 0.024 its 0.022 does 0.021
  means blair again 0.11 great 0.11 attack 0.11 make 0.1 camera 0.1 hat 0.089 wearing 0.08 hollywood 0.071 america 0.069 woman 0.058
  means blame obama 0.13 immigrants 0.072 trump 0.07 house 0.068 for 0.03 did 0.023
  means blatant an 0.051
  means blessed 15 0.13 chicago 0.13 frozen 0.12 death 0.11 found 0.11 people 0.095 homeless 0.093 were 0.058
  means blm matter 0.24 live 0.23 black 0.17
  means block facebook 0.11
  means blog your 0.098 are 0.097 is 0.075 of 0.057 down 0.031 gun 0.03 say 0.026 to 0.023 children 0.023
  means blood his 0.056 contaminated 0.046 hiv 0.046
  means bloody man 0.16 in 0.038
  means blue color 0.25 on 0.044
  means blurry does 0.075
  means board vote 0.075 visit 0.047 to 0.022 show 0.021
  means bob bob 0.68 at 0.07 right 0.022 price 0.021
  means body dead 0.25 a 0.096 was 0.066 after 0.06 death 0.059 found 0.046 hoax 0.036 woman 0.03 on 0.025
  means bogus no 0.11 not 0.058 offer 0.041 on 0.034
  means bold u 0.17 s 0.16
  means bombing syrian 0.061 attack 0.038 as 0.029
  means bones were 0.15 found 0.056 of 0.045 on 0.044
  means booed booed 0.31
  means book the 0.17 read 0.16 of 0.076 and 0.074 to 0.052 america 0.025 did 0.024 good 0.024 fury 0.023 fire 0.022
  means border wall 0.25 border 0.21 building 0.19 illegal 0.038 separate 0.035 their 0.02
  means born baby 0.12 obama 0.051 citizenship 0.037 barack 0.023 u 0.022
  means both was 0.069 and 0.051 during 0.045 on 0.041 this 0.039 of 0.036 an 0.033 over 0.028 real 0.025 is 0.024
  means bottle were 0.03
  means bought buy 0.13 students 0.021
  means bowl brady 0.19 tom 0.19
  means box mayweather 0.11 are 0.075 at 0.036
  means boy old 0.069 card 0.069 son 0.066 teen 0.065 mother 0.056 christmas 0.043 year 0.041 for 0.036 man 0.032
  means boycot boycot 0.11 support 0.077
  means boyfriend arrested 0.16
  means brad brad 0.46 slams 0.083 hungry 0.077 endorse 0.076 money 0.034 donald 0.022
  means branches are 0.029
  means brand cause 0.19 dog 0.14 do 0.077 cat 0.053 diapers 0.048
  means braverman ceo 0.16 foundation 0.15 asylum 0.094 clinton 0.079 kremlin 0.076 turmoil 0.076 urgent 0.076 immediately 0.076 request 0.075
  means brawl sundress 0.043 beaten 0.043 portland 0.042 help 0.042 while 0.042 trying 0.041 elderly 0.025
  means brazil cannot 0.075 priest 0.067 pushed 0.064 stage 0.064 fat 0.06 go 0.059 heaven 0.042 women 0.038 off 0.024
  means brazilian this 0.18
  means bread sandwich 0.17
  means breaking by 0.16 the 0.076 a 0.067 an 0.062 did 0.046 trump 0.024
  means breitbart say 0.037
  means bret kavanaugh 0.2 ford 0.18 christine 0.17 blasey 0.17 bret 0.079
  means bride wedding 0.31
  means briefly was 0.031 the 0.026 world 0.024
  means bring s 0.068 m 0.033
  means british churchill 0.15 the 0.057 with 0.035 did 0.032
  means broom on 0.054
  means brotherhood plan 0.16
  means brought state 0.066 sen 0.055 his 0.049 political 0.037 for 0.033
  means brown wearing 0.12 an 0.1 monitor 0.092 during 0.079 while 0.027 and 0.024
  means brussels human 0.18 zoo 0.16 fair 0.12 world 0.11 at 0.084 photograph 0.067 1958 0.05 this 0.03 is 0.021
  means brutal woman 0.25
  means brutality protesters 0.094
  means budget fund 0.25 cut 0.18 plan 0.11 u 0.04 s 0.038
  means bugs open 0.062 camera 0.06 inadvertently 0.055 scrolled 0.055 some 0.054 while 0.052 users 0.051 phone 0.025 app 0.023
  means building building 0.18 capitol 0.092 was 0.084 the 0.02
  means built obama 0.1 building 0.067
  means bunch were 0.14 u 0.13 s 0.12
  means bureau fbi 0.4
  means burger burger 0.35 mcdonalds 0.025
  means burgerking burger 0.34 king 0.32
  means burning fire 0.13 burning 0.11
  means bush president 0.15 house 0.027
  means business of 0.089 closing 0.066 golf 0.055 the 0.028 sell 0.022
  means busselen fair 0.15 world 0.15 human 0.1 at 0.098 photograph 0.094 zoo 0.076 this 0.041 of 0.023 is 0.022
  means but a 0.17 the 0.12 in 0.11 did 0.1 to 0.087 of 0.054 does 0.05 trump 0.04 is 0.039 was 0.037 this 0.027
  means buy china 0.11 with 0.1 are 0.043 of 0.027
  means buz buz 0.31 danger 0.034 all 0.032 is 0.027 we 0.023
  means by the 0.19 did 0.18 a 0.13 to 0.1 of 0.076 in 0.066 for 0.04 trump 0.036 from 0.029 on 0.021
  means c was 0.19 force 0.062 at 0.024 to 0.023 capitol 0.021
  means california in 0.17 california 0.11 does 0.072 san 0.057 the 0.038 angeles 0.028 los 0.025
  means call to 0.16 in 0.15 did 0.11 a 0.096 trump 0.086 and 0.082 is 0.038 want 0.032 donald 0.028 for 0.027 the 0.025 warning 0.02
  means came for 0.15 did 0.069 in 0.057 king 0.057 a 0.034 is 0.028 say 0.027 ban 0.025 two 0.022 killed 0.021
  means camera cam 0.13 does 0.046 police 0.045 this 0.042 show 0.038 video 0.027
  means camp child 0.14 trafficking 0.14 obama 0.021
  means campaign trump 0.21 his 0.099 to 0.08 clinton 0.066 a 0.056 donald 0.055 did 0.041 for 0.029 election 0.024 hillary 0.024 say 0.023 rally 0.021 on 0.021 be 0.02
  means can a 0.21 is 0.14 and 0.075 in 0.07 does 0.067 did 0.066 this 0.059 are 0.049 the 0.042 of 0.035 with 0.031
  means canada canadian 0.47 president 0.033
  means canadian canada 0.19 trudeau 0.071 you 0.065
  means cancel cancellation 0.14 cancelled 0.088 abc 0.072 bar 0.068 roseanne 0.068 fire 0.062 tell 0.06
  means cancelled cancel 0.44 event 0.12
  means cancer card 0.24 christmas 0.17 cancer 0.13 for 0.072 of 0.024 carcinogen 0.021 ten 0.021
  means candidate clinton 0.14 hillary 0.14 donald 0.08 biden 0.071 say 0.069 trump 0.052 sanders 0.046 be 0.035 he 0.032 bernie 0.031 endorse 0.023 presidential 0.021
  means canine dog 0.54
  means cannabis marijuana 0.34
  means cannon white 0.29
  means cant president 0.1 the 0.044 to 0.035 was 0.023 in 0.023
  means cap bottle 0.16
  means capacity on 0.095 donald 0.074
  means cape cape 0.66 footage 0.075 town 0.042 show 0.04 does 0.03 tornado 0.029
  means capestorm tornado 0.21 footage 0.16 town 0.14 show 0.13 does 0.12 in 0.032
  means capitol national 0.1
  means caption this 0.054 show 0.034
  means captive president 0.15
  means captured show 0.23 video 0.22 this 0.18 does 0.13 photograph 0.036 a 0.031 flying 0.025
  means car the 0.06 hoax 0.058 at 0.057 will 0.055 in 0.054 prayer 0.044 by 0.037 car 0.032 gas 0.025 on 0.023 death 0.022
  means card free 0.072 scam 0.046
  means care obamacare 0.17 their 0.055 on 0.052 what 0.042 should 0.03 couple 0.025
  means carrier carrier 0.31 despite 0.07 moving 0.07 still 0.07 some 0.067 mexico 0.063 deal 0.034 job 0.031
  means carry at 0.091 not 0.059 an 0.046 gun 0.038 was 0.033 from 0.029 did 0.024
  means case a 0.1 raped 0.089 for 0.083 texas 0.078 to 0.057 get 0.047 rape 0.043 was 0.042 were 0.038 prison 0.035 did 0.035 abortion 0.024
  means cash all 0.16 can 0.065 his 0.036
  means cast vote 0.1 by 0.037 trump 0.021
  means cat pet 0.25 food 0.21
  means catholic vatican 0.17 say 0.034
  means cattle cow 0.28
  means caucasian caucasian 0.49 want 0.1 liberals 0.1 change 0.087 name 0.064
  means caught a 0.05 were 0.048 for 0.047 man 0.042 at 0.041 to 0.038 found 0.022 was 0.02
  means cause can 0.11 a 0.097 warning 0.09 the 0.075 do 0.068 of 0.066 from 0.06 did 0.054 in 0.052 does 0.043 for 0.034 to 0.028
  means cbs sign 0.11 if 0.067 team 0.061 would 0.061 say 0.03 he 0.029 stand 0.029
  means cdc covid 0.24 19 0.13 masks 0.12
  means celebrate anniversary 0.24 2019 0.11 day 0.05 an 0.022
  means celebration muslim 0.22 holiday 0.13 an 0.12
  means celebrity hoax 0.26 death 0.25 trump 0.051 reeves 0.05 keanu 0.05 i 0.046
  means cell phone 0.11 cancer 0.058 discovered 0.023
  means center in 0.11 for 0.061 on 0.056 wtc 0.05 did 0.039 cdc 0.027 9 0.027 11 0.024 a 0.02
  means central from 0.048
  means cents of 0.042
  means century this 0.15 show 0.086 photo 0.081 old 0.034 these 0.025 do 0.025 year 0.022
  means cephalopod this 0.19
  means ceremony inauguration 0.1 at 0.07 ceremony 0.022
  means certain new 0.094 it 0.087 can 0.069 a 0.069 19 0.043 by 0.031 were 0.027 this 0.025 is 0.022 covid 0.02
  means certificate certificate 0.43 birth 0.16 gender 0.028
  means chain closing 0.2 their 0.1 store 0.1 free 0.055 all 0.051 employee 0.039 mcdonalds 0.037 is 0.032 donate 0.031 taco 0.027 food 0.023 bell 0.023 day 0.02
  means challenge challenge 0.16 people 0.041 on 0.032 that 0.026
  means chamber chamber 0.18 tweet 0.13 capitol 0.04
  means champion visit 0.028
  means chance 2020 0.044
  means change the 0.29 to 0.14 did 0.074 president 0.04 remove 0.04 trump 0.029 change 0.028 from 0.027 people 0.027 new 0.024 rename 0.021
  means channel fox 0.13 news 0.13 will 0.084
  means chant chant 0.65 blackout 0.071 media 0.067 video 0.059 show 0.035 death 0.033
  means chaos capitol 0.027
  means character the 0.21 disney 0.055 is 0.022
  means charges and 0.17 arrested 0.12 obama 0.059 fbi 0.044 issued 0.038 if 0.037 for 0.036 was 0.029
  means charitable foundation 0.2 donate 0.1 clinton 0.042
  means charity donations 0.11 veterans 0.037
  means charlotte veterans 0.12 homeless 0.089 beating 0.088 protesters 0.069
  means charlottesville protesters 0.12 supremacist 0.066 oval 0.052 office 0.052 democrats 0.051 visit 0.048 who 0.036
  means charter menu 0.22 lavish 0.18 private 0.18 jet 0.17 bernie 0.063 sanders 0.051
  means check change 0.065 is 0.047 with 0.03
  means cheese cheese 0.39
  means cheeseburger cheeseburger 0.44 indictment 0.067 news 0.063 paul 0.063 cover 0.062 instead 0.053 ignore 0.052 controversy 0.05 emoji 0.023
  means chelsea chelsea 0.6 clinton 0.051
  means chelseaclinton chelsea 0.4 clinton 0.39 down 0.022
  means chemical cancer 0.22 formaldehyde 0.059 and 0.051 contain 0.037
  means cherry does 0.14 have 0.078
  means cheryl cheryl 0.47 mail 0.067 e 0.067 benghazi 0.064 leaked 0.06 dead 0.058 soldiers 0.042 call 0.037
  means chicago blackout 0.11 media 0.11 death 0.091 chant 0.056 america 0.038
  means chief president 0.13 as 0.1 trump 0.052 did 0.042
  means child old 0.16 year 0.13 girl 0.077 her 0.055 a 0.051 son 0.044 does 0.035 children 0.034 with 0.024 facebook 0.021 boy 0.021
  means childhood was 0.033
  means children kids 0.35 baby 0.19 from 0.066 school 0.04 sex 0.038 to 0.038 a 0.037 of 0.02
  means chilling this 0.04 to 0.037
  means china as 0.06
  means choice named 0.15 their 0.071 did 0.044 wearing 0.037 shirt 0.03
  means choose at 0.088 make 0.026
  means chris at 0.02
  means christ jesus 0.24
  means christian say 0.13 pat 0.11 children 0.1 do 0.04 what 0.03 and 0.028 their 0.027 robertson 0.026 to 0.026
  means christmas holiday 0.17 islamic 0.04 ban 0.039 obama 0.031
  means christopher it 0.18 suspended 0.054 whistleblower 0.035 exposed 0.035 who 0.032 account 0.032
  means chronicle of 0.076
  means chuck chuck 0.81
  means church church 0.18 open 0.071 tax 0.07 john 0.062 say 0.048 jesus 0.043 not 0.027
  means cigarettes cigarettes 0.082 do 0.028
  means circulated a 0.079 fake 0.076 facebook 0.053 as 0.039 is 0.039 clinton 0.033 at 0.029 in 0.029 flag 0.029 this 0.028 are 0.026 show 0.024 did 0.022
  means circumvent obama 0.032
  means cited will 0.055 clinton 0.048 killed 0.04 classified 0.024 about 0.021
  means citizens country 0.15 u 0.14 s 0.12 illegal 0.11 to 0.05 alien 0.044 three 0.03 in 0.022
  means citizenship citizenship 0.28 administration 0.18 during 0.079 donald 0.069
  means city in 0.2 protesters 0.11 city 0.069 town 0.066 at 0.05 your 0.039 law 0.035 police 0.035 protest 0.031 did 0.027 a 0.026 from 0.023 do 0.021
  means civil king 0.18 luther 0.11 martin 0.11 the 0.1 jr 0.055 that 0.043 with 0.035
  means claim in 0.13 to 0.11 did 0.11 a 0.084 and 0.057 trump 0.053 the 0.05 of 0.045 for 0.042 is 0.039 are 0.03 was 0.021
  means clashes police 0.12 down 0.032
  means class students 0.061 would 0.028 that 0.026
  means classic the 0.053 was 0.048 did 0.032
  means clause santa 0.26
  means cleaning after 0.18 was 0.022
  means clear on 0.08 was 0.065 its 0.052 wearing 0.041 for 0.037 donald 0.032
  means clickbait just 0.13 make 0.062 with 0.052 did 0.05 the 0.049 an 0.048 your 0.048 year 0.048 trump 0.028 earth 0.023 a 0.023 pedophiles 0.02
  means clicks 000 0.15 no 0.062
  means clients was 0.025
  means climate global 0.31 warming 0.31 greta 0.031 thunberg 0.031
  means clinton hillary 0.48 clinton 0.28 leaked 0.089 endorse 0.021
  means clip video 0.33 show 0.14 this 0.13 does 0.034 say 0.025 biden 0.024
  means closing open 0.11 his 0.1
  means clothing shirt 0.043 for 0.037 get 0.026 her 0.022
  means cnn school 0.06 did 0.058 than 0.041 and 0.04 news 0.028 say 0.028 paul 0.023 biden 0.022
  means co a 0.09 the 0.051
  means coca coke 0.21
  means cocaine drug 0.61
  means code wearing 0.057 of 0.024 ban 0.024 the 0.021
  means coffee starbucks 0.23
  means coincidence the 0.048 in 0.033
  means coke coca 0.18 cola 0.18
  means cola coke 0.11
  means colin colin 0.16 nike 0.15 national 0.14 if 0.024 he 0.022 sign 0.02
  means collaborator collaborator 0.31 officer 0.081 or 0.073 ii 0.072 world 0.071 war 0.068 george 0.061 during 0.061 ss 0.058 an 0.034
  means college college 0.13 the 0.073 is 0.033
  means color rainbow 0.098 are 0.073 be 0.061 real 0.054 do 0.044 school 0.031 florida 0.03 this 0.025 can 0.021
  means colorado colorado 0.15 killed 0.14
  means colorful this 0.054 is 0.035
  means coloured is 0.085
  means columbia child 0.022
  means com a 0.26 the 0.14 did 0.13 to 0.092 of 0.069 this 0.052 is 0.049 was 0.033 in 0.029 trump 0.029 an 0.024 does 0.023
  means coma coma 0.5 after 0.076
  means come of 0.11 the 0.094 does 0.077 show 0.076 in 0.057 white 0.038 plan 0.036 is 0.032 a 0.032 did 0.032 sell 0.028 house 0.028 are 0.027 illegal 0.025
  means comedian bill 0.16 foxworthy 0.077 jef 0.077 be 0.061 roseanne 0.055 cosby 0.053 you 0.049 rosie 0.042 odonnell 0.042
  means comedy donald 0.06
  means commentator tweet 0.074 rooney 0.053 andy 0.053 did 0.05 u 0.046 after 0.031 s 0.026
  means comments say 0.49 did 0.095 should 0.059 trump 0.04 donald 0.034 people 0.029 he 0.026 get 0.024
  means commercial the 0.088 use 0.062 ad 0.033 presidential 0.031 tee 0.029 marker 0.029 course 0.029 golf 0.028 seal 0.027 on 0.02
  means commit suicide 0.37 death 0.038 eight 0.036 2016 0.035 reports 0.035 transgender 0.031 group 0.028 parents 0.028 election 0.027 immigrants 0.026
  means committee to 0.07 and 0.063 was 0.042 did 0.036
  means common is 0.21 this 0.096 does 0.092 being 0.071 of 0.062 a 0.059 show 0.057 an 0.041 and 0.027 be 0.027 from 0.024 s 0.023 the 0.021
  means community built 0.053 was 0.051 u 0.045 be 0.044 mayor 0.044 s 0.037 say 0.023 this 0.022
  means company is 0.18 to 0.18 for 0.094 did 0.063 customers 0.047 of 0.036 coca 0.033 cola 0.033 own 0.029 the 0.028 nike 0.026 does 0.024
  means compared than 0.12 while 0.1 president 0.1 vs 0.068 sell 0.052 more 0.046 have 0.041 year 0.032 trump 0.032
  means comparison vs 0.13 immigrants 0.088 what 0.048 president 0.025 than 0.021
  means compassion for 0.096
  means competition was 0.077
  means complaining after 0.11
  means complaints ban 0.034
  means completely will 0.094 of 0.075 and 0.061 trump 0.045 donald 0.031 did 0.022
  means composite is 0.045 this 0.04 photograph 0.029
  means compound building 0.16 photo 0.028
  means computer virus 0.2 video 0.08 this 0.064 warning 0.042 in 0.02
  means concealed workers 0.066 city 0.065 social 0.061 service 0.058 fired 0.056 permit 0.056 department 0.054 roanoke 0.046 over 0.035 gun 0.024
  means concept real 0.12
  means concerns in 0.088 is 0.051 does 0.04 recall 0.032 children 0.031 for 0.027
  means concrete homeless 0.11 in 0.028
  means condemn an 0.032
  means condition does 0.065 a 0.041 show 0.033
  means condom condom 0.8
  means conducted 19 0.062 covid 0.035
  means cone cone 0.41 holding 0.077 2017 0.077 march 0.076 free 0.073 20 0.066 day 0.029
  means coney barret 0.3
  means confederate with 0.027
  means confirmed his 0.17 them 0.11 of 0.061 a 0.031 family 0.021
  means confiscated mexico 0.19 being 0.18 taken 0.091 rosaries 0.081 are 0.064 u 0.051 s 0.048 immigrants 0.027
  means conflated million 0.066
  means conflict airstrike 0.05 warning 0.043 order 0.042 syrian 0.034 about 0.022
  means confused covid 0.062 to 0.023
  means confusion florida 0.097 ban 0.092 was 0.085
  means congratulations a 0.041
  means congress bill 0.14 republican 0.11 u 0.11 s 0.087 and 0.084 act 0.05 vote 0.037 th 0.037 amendment 0.035 to 0.027
  means congressional did 0.14 obama 0.093 make 0.062 congress 0.048 of 0.026 u 0.021
  means congressman adam 0.1 trey 0.097 gowdy 0.097
  means congresswoman rep 0.19 maxine 0.11 ocasio 0.11 cortez 0.11 water 0.11 alexandria 0.048 call 0.04 u 0.038 bachman 0.032 s 0.027
  means connected is 0.12 real 0.07 of 0.055 donald 0.041 trump 0.038 to 0.032
  means connection arrested 0.2 state 0.12 who 0.074 police 0.029
  means consequences an 0.023
  means conservative did 0.2 say 0.1 california 0.058 a 0.049 support 0.044 of 0.042 your 0.039 trump 0.038 was 0.023 to 0.023 rush 0.021
  means considered this 0.13 bill 0.13 to 0.055 is 0.04 real 0.039 trump 0.036 over 0.027
  means conspiracy was 0.16 in 0.099 clinton 0.079 a 0.071 the 0.07 and 0.065 did 0.051 to 0.049 is 0.039 on 0.035 shooting 0.035 with 0.023 no 0.022
  means construction pipeline 0.18 building 0.11
  means consumed eating 0.13
  means consumers you 0.15 and 0.1 from 0.079 warning 0.055 does 0.033 gas 0.029
  means consumption cause 0.067 drinking 0.06 from 0.024 human 0.021
  means contact about 0.071
  means contain in 0.19 the 0.078 from 0.053
  means contamination recall 0.047
  means content did 0.033
  means context say 0.16 bernie 0.12 sanders 0.11 about 0.075 did 0.066 biden 0.057 in 0.039 some 0.026 vote 0.022
  means continue u 0.092 s 0.075 that 0.041 a 0.028 in 0.027 out 0.026
  means contrary you 0.066 from 0.046 by 0.033
  means contribute appeal 0.047 facebook 0.033
  means control gun 0.28 attack 0.081 order 0.065 sign 0.064 own 0.048 law 0.022
  means controversial to 0.11 rape 0.099 did 0.096 bill 0.059 abortion 0.053 the 0.031 a 0.029 choice 0.026 was 0.025 children 0.025
  means controversy did 0.29 to 0.098 out 0.089 because 0.066 the 0.059 refuse 0.034 a 0.031
  means convention dnc 0.16 at 0.045 kk 0.03
  means conversation about 0.13
  means convert convert 0.21
  means convicted prison 0.22 officer 0.09 vote 0.069 law 0.056 felons 0.028 say 0.022
  means cook of 0.023
  means cookie oreo 0.16
  means cookies cookie 0.15
  means cool this 0.072
  means copy obama 0.2
  means copypasta 19 0.12 covid 0.065 no 0.032
  means cornflakes flakes 0.37
  means corporate who 0.15
  means corpse dead 0.21
  means correctly president 0.074 trump 0.045 biden 0.025
  means cortez aoc 0.12
  means cosmetics test 0.16 has 0.1 breast 0.044
  means cost price 0.1 against 0.072 million 0.032 obama 0.026
  means cotton cotton 0.5 decor 0.041 offended 0.034 get 0.028 over 0.028
  means could can 0.19 is 0.099 the 0.099 a 0.09 his 0.048 to 0.044 with 0.037 did 0.03 for 0.026 trump 0.026 warning 0.025 will 0.024 flag 0.02
  means council are 0.11
  means counsel mueller 0.31
  means count clinton 0.11 vote 0.067
  means counter charlottesville 0.044 are 0.02
  means country country 0.13 did 0.051 u 0.049 was 0.046 in 0.042 s 0.04 to 0.036 flag 0.035 display 0.029 immigration 0.028 is 0.025 the 0.021
  means county sherif 0.2 year 0.076 in 0.068
  means couple parents 0.075 up 0.059 plan 0.035 gay 0.024 and 0.023
  means coupon free 0.15
  means course course 0.066 in 0.043 is 0.04
  means court to 0.15 be 0.14 judge 0.11 did 0.089 kavanaugh 0.052 bret 0.049 that 0.037 for 0.036 ginsburg 0.036 school 0.021
  means cover face 0.13 white 0.057 the 0.023
  means coverage ignore 0.08 insurance 0.069 media 0.052
  means covid masks 0.24 us 0.11 wearing 0.098 did 0.08 from 0.056 is 0.049 trump 0.041 are 0.035 not 0.032 say 0.025 criticized 0.023
  means cracker cracker 0.45 want 0.067 liberals 0.067 change 0.056 name 0.042
  means craig is 0.023
  means crash request 0.091 prayer 0.083 crash 0.082 dead 0.041 death 0.029 at 0.025
  means crazy say 0.045
  means cream ben 0.21 jerry 0.16
  means created an 0.1 this 0.1 a 0.09 people 0.049 to 0.045 did 0.04 is 0.038 their 0.033 does 0.033 from 0.031 tweet 0.025 of 0.022 after 0.021
  means creation this 0.023
  means creature a 0.028
  means credible has 0.1 covid 0.044 no 0.035
  means credit after 0.18 card 0.07 trump 0.024
  means crew was 0.066 of 0.055 the 0.033
  means crime in 0.12 arrested 0.11 crime 0.045 a 0.045 are 0.035 prison 0.034 and 0.031 was 0.028 is 0.027 with 0.021
  means criminal day 0.16 manson 0.097 charles 0.097 for 0.067 criminal 0.037 arrested 0.033 to 0.029 year 0.026 did 0.024
  means critical and 0.067 of 0.066 the 0.032 in 0.023
  means criticism on 0.17 say 0.095 did 0.069 was 0.045 criticized 0.023 he 0.023
  means criticized say 0.13 by 0.097 was 0.071 president 0.057 country 0.054 sen 0.036 a 0.034 did 0.032 to 0.024
  means critics biden 0.11 house 0.1 call 0.093 of 0.092 did 0.054 the 0.05 was 0.048 white 0.035 trump 0.025 to 0.022
  means cross cross 0.35 were 0.082 an 0.069 for 0.041 and 0.038 border 0.034 u 0.03 s 0.029
  means crowd trump 0.14 rally 0.12 at 0.05 the 0.032
  means cruz florida 0.31 shooter 0.29 school 0.13 the 0.046
  means culture an 0.046
  means curb u 0.045 s 0.041
  means curiosity mars 0.14 on 0.02
  means curious the 0.026
  means currency in 0.022
  means current charges 0.14 president 0.12 over 0.057 000 0.053 are 0.041 bill 0.026 the 0.025 is 0.022
  means custody arrested 0.099 from 0.095
  means customers restaurant 0.13 target 0.044 my 0.032 bank 0.022 from 0.022
  means customs at 0.037
  means cut cut 0.44 president 0.028 did 0.023
  means cynical against 0.14
  means d during 0.17 in 0.04 was 0.04 capitol 0.03
  means da did 0.029
  means daily to 0.082 donald 0.041 from 0.02
  means dairy dairy 0.4 holding 0.075 2017 0.075 march 0.074 on 0.073 free 0.07 20 0.064 day 0.028
  means dakota rock 0.11 stand 0.11
  means dallas photograph 0.05
  means damage video 0.1 hurricane 0.085 disney 0.079 show 0.024
  means damn permit 0.25 is 0.12
  means danger warning 0.11 world 0.11 fire 0.063 real 0.061 obama 0.037 is 0.032
  means dangerous dangerous 0.27 warning 0.12 of 0.039 in 0.033 her 0.025 a 0.025 no 0.021 on 0.02
  means daniel trump 0.027
  means data facebook 0.083 do 0.06 s 0.05 users 0.044 of 0.044 covid 0.04 does 0.03
  means database database 0.36
  means date do 0.1 year 0.1 day 0.063
  means dating and 0.027
  means daughter ivanka 0.27 her 0.12 malia 0.11 after 0.061 girl 0.02
  means david david 0.37 s 0.048 survivor 0.046 parkland 0.045 a 0.045 did 0.033 on 0.03 to 0.023
  means day day 0.25 did 0.12 the 0.11 is 0.096 a 0.087 to 0.081 trump 0.034 in 0.025 on 0.025
  means de a 0.11
  means dead death 0.36 killed 0.19 hoax 0.18 in 0.036 doctor 0.03
  means deal deal 0.19 business 0.13 give 0.12 2 0.033 does 0.022 for 0.02
  means dearborn michigan 0.17
  means death die 0.28 killed 0.23 dead 0.088 a 0.052 no 0.048 was 0.04 of 0.037 did 0.022
  means debate texas 0.087 of 0.083 this 0.073 photo 0.055 hillary 0.035 year 0.03 photograph 0.026 the 0.022 clinton 0.021 state 0.02
  means debt debt 0.46
  means debunked say 0.068 obama 0.044 up 0.035 for 0.024
  means decades year 0.18 old 0.07 can 0.067 s 0.057 national 0.038 the 0.036 a 0.022 did 0.022 u 0.022 of 0.022
  means deceased dead 0.11
  means december did 0.35 in 0.11 from 0.085 a 0.07 was 0.04 john 0.034 of 0.022 is 0.02
  means deceptively this 0.028
  means decision president 0.18 from 0.14 the 0.12 did 0.08 reverse 0.062 after 0.043 ban 0.038 to 0.024
  means declare and 0.076 is 0.075 this 0.073 make 0.021
  means decline inauguration 0.12
  means decorated live 0.026
  means decry murder 0.17 of 0.11
  means deductions tax 0.26
  means dee the 0.029
  means deemed u 0.037 s 0.036
  means deep russian 0.045 state 0.03 from 0.024
  means deer shooting 0.058
  means defend say 0.25 u 0.064 s 0.058 mexican 0.036
  means defendants after 0.034
  means defense military 0.086 s 0.037 over 0.027 did 0.027
  means definitely of 0.071 say 0.029 with 0.022 this 0.022
  means definition was 0.055
  means degree to 0.037 of 0.036
  means delaware russian 0.048
  means delay election 0.12
  means deleted tweet 0.48
  means deliberately an 0.031
  means delivered trump 0.03 president 0.028 donald 0.025
  means delivery amazon 0.17 this 0.12 is 0.05
  means delta for 0.081
  means demand american 0.15 must 0.13 force 0.13 demand 0.07 white 0.059 be 0.043 to 0.029 an 0.027 photo 0.023 house 0.022
  means demise death 0.14
  means democracy 2012 0.16 described 0.15 disaster 0.15 electoral 0.11 college 0.098 as 0.08
  means democratic biden 0.2 joe 0.13 sanders 0.1 bernie 0.096 clinton 0.052 hillary 0.03 change 0.027 democrats 0.026 tax 0.024 say 0.023 did 0.022
  means democrats did 0.15 rep 0.09 sen 0.089 candidate 0.062 democrats 0.031 family 0.031 put 0.023 democratic 0.023 for 0.022 u 0.02 of 0.02
  means demonstrate this 0.07 show 0.042 does 0.027 by 0.022
  means demonstration protest 0.21 protesters 0.14
  means dems party 0.12 democratic 0.07
  means denied to 0.035 trump 0.025
  means department police 0.17 administration 0.097 to 0.092 allow 0.082 trump 0.054 florida 0.047 did 0.045 for 0.03 officer 0.027
  means depends day 0.11 shooting 0.071
  means depict show 0.16 of 0.074 photograph 0.06 video 0.056 does 0.048 was 0.042 during 0.033 woman 0.032 in 0.031 a 0.025
  means deplorable liberals 0.28 call 0.19 supporters 0.16 trump 0.021
  means deport photograph 0.027
  means dept as 0.3
  means derive etymology 0.33 does 0.13 of 0.098
  means described children 0.098 to 0.096 did 0.079 force 0.067 at 0.052 for 0.052 is 0.047 of 0.04 in 0.037 the 0.037 a 0.032 and 0.029 with 0.029 an 0.028 gun 0.026 s 0.022
  means description photograph 0.13 do 0.074
  means deserves president 0.022
  means designed new 0.1 flag 0.093 are 0.052 on 0.023
  means despite his 0.13 the 0.11 after 0.071 legal 0.068 an 0.04 trump 0.04 of 0.031 did 0.027 are 0.025 is 0.024 donald 0.024 white 0.021
  means destroy plan 0.092
  means details a 0.13 was 0.094 of 0.083 did 0.075 by 0.068 the 0.055 teen 0.028 from 0.027 in 0.023 woman 0.023
  means detained children 0.12
  means detainees release 0.13 battlefield 0.12 prisoners 0.12 guantanamo 0.11 return 0.11 by 0.094 122 0.073 from 0.051 president 0.026 obama 0.02
  means detention children 0.068
  means dhs homeland 0.22 security 0.2 and 0.084
  means diagnostic test 0.34
  means dictator hitler 0.31 adolf 0.18 his 0.041
  means did on 0.18 in 0.097 for 0.072 to 0.069 of 0.069 the 0.047 obama 0.042 after 0.037 ebola 0.028 and 0.025
  means didnt trump 0.16 to 0.15 did 0.071 the 0.05 donald 0.044 for 0.041 change 0.036 and 0.035 than 0.03 mexico 0.025 say 0.023
  means die death 0.3 killed 0.25 dead 0.12 hoax 0.087 dog 0.024
  means died die 0.34 dead 0.22 death 0.088 killed 0.057 after 0.05 hoax 0.047 man 0.021
  means diet and 0.04
  means difference president 0.032 trump 0.031 say 0.021
  means different in 0.16 is 0.1 this 0.076 the 0.054 of 0.044 flag 0.042 photograph 0.039 us 0.033 a 0.029 closing 0.029 covid 0.021
  means difficult american 0.07 covid 0.066 be 0.057 people 0.053 a 0.042 this 0.039 did 0.021
  means digitally photograph 0.19 this 0.15 shirt 0.11 show 0.095 does 0.072 real 0.066 is 0.045 sign 0.034 a 0.03 wearing 0.022
  means dim of 0.08
  means dinesh was 0.056
  means dineshdsouza was 0.056
  means dining restaurant 0.3
  means dinner victims 0.11
  means direct that 0.045 donald 0.044
  means director clint 0.11 eastwood 0.11 comey 0.1 james 0.099 his 0.088 fbi 0.058 tweet 0.058
  means disabled disability 0.24 killed 0.12 with 0.11
  means disallowed for 0.12
  means disappear were 0.13 the 0.037
  means discovered found 0.3 find 0.11 in 0.087 dead 0.049 spider 0.044 baby 0.038 the 0.023
  means discovery found 0.29 discovered 0.15 home 0.066 was 0.023
  means discrimination say 0.14
  means discussing state 0.029 he 0.026
  means disease 19 0.28 covid 0.27 you 0.06 pandemic 0.034 from 0.034
  means disinformation no 0.12 didnt 0.11
  means disney lion 0.18 king 0.17 remake 0.13 disneyland 0.059 image 0.038
  means disorder for 0.11
  means disparage insult 0.12 donald 0.031
  means display flag 0.27 remove 0.15 at 0.066 was 0.062 a 0.047
  means disreputable all 0.12 state 0.06 pedophiles 0.051 hillary 0.041 did 0.02
  means distancing these 0.13 an 0.093 are 0.049 19 0.046 covid 0.025
  means distorted say 0.099 that 0.06 this 0.031 of 0.03
  means distributing scam 0.093 white 0.075 coupon 0.029
  means district school 0.28 for 0.02
  means disturbing photograph 0.041 school 0.038
  means dnc democratic 0.18 party 0.1 hillary 0.027 to 0.025
  means do in 0.14 a 0.12 does 0.083 was 0.056 did 0.049 and 0.042 this 0.041 to 0.041 the 0.038 china 0.031 man 0.022 show 0.021 of 0.02
  means doctor dr 0.067 sign 0.066 image 0.063 covid 0.053 and 0.049 wearing 0.049 canadian 0.045 trump 0.04 19 0.032 are 0.032 did 0.026
  means documentary of 0.053 the 0.035
  means documents show 0.22 does 0.062 us 0.059 video 0.047 this 0.044 a 0.041 do 0.038 photograph 0.038 in 0.037 these 0.025 was 0.021
  means does in 0.14 and 0.12 to 0.086 of 0.079 the 0.075 president 0.049 do 0.048 did 0.031 real 0.031 is 0.028 rules 0.024 s 0.023 this 0.021
  means doesnt does 0.16 show 0.066 is 0.042 dont 0.041 over 0.04 during 0.036 sanders 0.032 not 0.03 american 0.028 the 0.026 one 0.024
  means dog adopt 0.13 dog 0.12 pet 0.1 warning 0.049 flea 0.045 tick 0.032 real 0.032 a 0.028 blue 0.028
  means dogfighting dog 0.15
  means doing illegal 0.098 is 0.069 at 0.03 a 0.024
  means doll is 0.13 this 0.099
  means dollar million 0.093 nfl 0.024
  means dolly dolly 0.38
  means donald trump 0.82 did 0.039
  means donate donations 0.23 facebook 0.15 for 0.11 message 0.055 boy 0.055 text 0.049 appeal 0.032 donors 0.026
  means donations donate 0.38 fund 0.096 to 0.038 salary 0.026
  means done his 0.071 president 0.068 border 0.021
  means dont is 0.098 did 0.093 of 0.075 real 0.056 the 0.054 say 0.054 this 0.05 trump 0.047 people 0.035 with 0.033 a 0.026 on 0.024
  means door closing 0.16
  means dorian dorian 0.46 hurricane 0.076
  means dose american 0.2
  means doubt to 0.053 this 0.026
  means doug was 0.11
  means douglas high 0.21 school 0.18 attend 0.095 california 0.071 hog 0.033 david 0.031
  means dow dow 0.43 point 0.075 two 0.069 should 0.038 lose 0.038 sitting 0.037 impeached 0.036 000 0.032 jones 0.03 if 0.03
  means down an 0.14 in 0.1 a 0.059 th 0.051 his 0.049 down 0.047 on 0.039 30 0.036 of 0.028 is 0.024
  means downplay 19 0.15 covid 0.1
  means dozens an 0.023 this 0.022
  means dr christine 0.092 blasey 0.092 ford 0.091 fauci 0.071 jill 0.051
  means draft draft 0.63 army 0.051 send 0.043 about 0.031
  means drastically world 0.17
  means drawing the 0.074 from 0.028
  means dreamer dreamer 0.78
  means dress wearing 0.26 man 0.18 members 0.091 was 0.028 white 0.027
  means drew no 0.096 us 0.064 did 0.043 a 0.03
  means drinking water 0.097 of 0.038
  means drivers car 0.35 on 0.071
  means driving car 0.18 do 0.092 on 0.024
  means drjillstein stein 0.091 jill 0.08
  means drone drone 0.45 strike 0.32 tweet 0.05 proposed 0.027
  means drop real 0.073 if 0.039 are 0.027
  means drowning employee 0.16 an 0.027
  means drug cocaine 0.13 cause 0.08 fda 0.065 s 0.052 u 0.05 chapo 0.05 el 0.047 man 0.036 by 0.028
  means dsouza was 0.056
  means dubious not 0.084 from 0.062 a 0.061 man 0.025 was 0.024 for 0.02
  means duchess harry 0.15
  means due after 0.086 from 0.069 not 0.061 will 0.054 ban 0.042 2020 0.035 recall 0.034 warning 0.032 1 0.024 july 0.022 2017 0.021
  means durex durex 0.69 flavored 0.058 produce 0.044
  means durham workers 0.11 city 0.11 social 0.11 service 0.1 fired 0.097 permit 0.097 department 0.094 roanoke 0.08 over 0.06 gun 0.042
  means during did 0.23 the 0.12 a 0.088 in 0.086 this 0.072 to 0.067 of 0.065 at 0.044 is 0.027 say 0.023
  means duty does 0.064
  means dying death 0.07
  means e e 0.24 wikileaks 0.11 clinton 0.11 hillary 0.058 leaked 0.033 the 0.029 out 0.028 and 0.023 muslim 0.023
  means eaixc produce 0.24 flavored 0.22 to 0.089 eggplant 0.045 durex 0.045 condom 0.033
  means earlier ban 0.081
  means early this 0.082 were 0.065 of 0.06 china 0.049 the 0.044 in 0.039 did 0.037 a 0.035 covid 0.034 is 0.03 was 0.026 to 0.021
  means earned tax 0.13 pay 0.11 million 0.082 from 0.036
  means earnest over 0.033 get 0.029 it 0.028 upset 0.026 japan 0.026 press 0.026 secretary 0.026 about 0.023 that 0.023
  means earth nasa 0.16 space 0.092 this 0.029
  means east display 0.12 from 0.065
  means easy tweet 0.12 trump 0.029
  means eating fruit 0.18 are 0.18 to 0.023
  means ebt purchase 0.064 stamps 0.064 be 0.06 allow 0.035 president 0.034 with 0.034 hot 0.024
  means economy economy 0.32
  means edited this 0.1 video 0.079 show 0.06 an 0.026 of 0.02
  means education devos 0.27 betsy 0.27 that 0.054 say 0.044
  means edward dead 0.043
  means effect 000 0.13 and 0.066 from 0.063 that 0.062 your 0.055 for 0.045 is 0.043 to 0.039 the 0.036 does 0.029 show 0.021 19 0.02
  means effective should 0.055
  means efforts of 0.099 for 0.098 to 0.069 the 0.065 000 0.055 out 0.028 women 0.024
  means eggplant eggplant 0.69 flavored 0.058 produce 0.044
  means eggs in 0.051 is 0.041
  means eid muslim 0.25
  means el el 0.62 shooting 0.029 u 0.023 border 0.023 s 0.021
  means elderly elderly 0.2
  means eldest call 0.27 ivanka 0.077 trump 0.057
  means elected donald 0.18 biden 0.11 want 0.058 trump 0.034 mexico 0.03 ilhan 0.029 win 0.025 to 0.024
  means election vote 0.31 voters 0.13 ballots 0.094 trump 0.081 in 0.069 fraud 0.058 republican 0.023
  means electoral state 0.14
  means electric is 0.039
  means elements pedophiles 0.13
  means eleven 11 0.24
  means eliminate why 0.069
  means elizabeth elizabeth 0.3 warren 0.19 queen 0.083 an 0.029
  means ellen table 0.086 fraud 0.083 card 0.083 lay 0.08 ask 0.075 your 0.072 fec 0.067 chair 0.067 write 0.067 voters 0.066 evidence 0.066 on 0.039
  means else does 0.053 with 0.043 election 0.041 a 0.021
  means elusive from 0.092
  means email hillary 0.18 john 0.16 000 0.093 clinton 0.066 foundation 0.021
  means embassy at 0.044
  means embellished pedophiles 0.16
  means emerged under 0.15 an 0.079 state 0.077 biden 0.039 no 0.034 did 0.023
  means emit has 0.33
  means emoji emoji 0.57
  means employee letter 0.094 store 0.077 from 0.06 military 0.028
  means empty dnc 0.12
  means enacting law 0.22
  means encounter assault 0.11 are 0.062 man 0.053
  means encourage election 0.05 and 0.021
  means end show 0.066 of 0.06 this 0.058 his 0.05 is 0.048 war 0.043 s 0.037 a 0.027 to 0.025 video 0.022 eating 0.022 does 0.02
  means endorse for 0.076
  means endorsement nike 0.23
  means enemy this 0.031
  means energy the 0.054
  means enforcement police 0.29 capitol 0.13 rioters 0.051 gun 0.046 officer 0.038 us 0.032
  means engage an 0.037 did 0.023
  means engine google 0.21 does 0.024
  means engineering is 0.11 the 0.029
  means england knights 0.084 templar 0.078 shropshire 0.078 mysterious 0.077 recent 0.077 cave 0.076 used 0.075 discovered 0.072
  means english die 0.12 etymology 0.045 in 0.021
  means enjoy is 0.03
  means enough are 0.022
  means entering ban 0.26
  means entire shooting 0.053 in 0.033 for 0.026 was 0.024
  means entry are 0.089
  means environmental oil 0.15
  means epidemic outbreak 0.18
  means epstein ghislaine 0.19 maxwell 0.19
  means equal an 0.033
  means equated like 0.2 president 0.11
  means era president 0.093 people 0.063
  means eric eric 0.47 ceo 0.041 foundation 0.041 asylum 0.025 clinton 0.021
  means erroneous new 0.14 not 0.1 covid 0.043
  means error people 0.072 can 0.065 from 0.027 on 0.025
  means escape president 0.027
  means escorted was 0.028
  means essay i 0.086 on 0.068 of 0.052
  means established campaign 0.17 president 0.093
  means eu family 0.16
  means evangelist graham 0.27
  means even a 0.28 is 0.12 did 0.077 was 0.05 claim 0.039 the 0.039 this 0.037 does 0.03 real 0.024 and 0.021
  means event day 0.073 school 0.06 did 0.057 children 0.052 rally 0.049 trump 0.045 the 0.042 at 0.038 to 0.036 march 0.033 in 0.027 dress 0.026 muslim 0.026 a 0.026
  means ever an 0.084 from 0.065 child 0.032 this 0.021 was 0.02
  means every this 0.075 facebook 0.067 the 0.065 american 0.028 hoax 0.027 photograph 0.027 does 0.022 for 0.022
  means everyone on 0.045 being 0.037 his 0.025
  means everything he 0.042 down 0.02
  means everywhere their 0.13
  means evidence to 0.19 clinton 0.081 have 0.053 did 0.051 biden 0.038 of 0.035 for 0.032 an 0.03 hillary 0.029 the 0.024 a 0.023 state 0.023 plan 0.021 does 0.02 in 0.02 has 0.02
  means evil evil 0.29 we 0.17 danger 0.03 all 0.028
  means ex woman 0.12 black 0.1
  means exactly us 0.071 000 0.041 did 0.022 name 0.021
  means exaggerated from 0.21 law 0.074 trump 0.046 did 0.03 school 0.029
  means exam students 0.17
  means example during 0.13 show 0.055 an 0.053 the 0.047 did 0.044 in 0.022 ballots 0.021
  means executed death 0.12
  means execution executed 0.2 later 0.047 14 0.046 old 0.043 innocent 0.04 carolina 0.039 declare 0.039 year 0.039 south 0.038 him 0.038 70 0.033 stinney 0.025
  means executive president 0.15 order 0.13 biden 0.053 trump 0.05 sign 0.028
  means exemption exempt 0.31 from 0.13
  means exist does 0.086 program 0.075 house 0.071 this 0.067 to 0.045 have 0.038 the 0.035
  means existence exist 0.16 in 0.023
  means existent married 0.13
  means expected with 0.083
  means experience man 0.19 take 0.074 on 0.068 she 0.062 after 0.053
  means experiment of 0.052
  means experts are 0.072 you 0.068 of 0.057 to 0.053 should 0.05 a 0.033 from 0.03
  means explain year 0.03
  means explanation from 0.13
  means exploited show 0.12
  means exploration giant 0.15
  means explosion exploding 0.46 at 0.091
  means exposed does 0.062
  means express on 0.099 voting 0.077 did 0.073 the 0.071 day 0.055 call 0.04 national 0.037 donald 0.033 say 0.026 and 0.023 order 0.022
  means expression of 0.044
  means expropriations underway 0.15 large 0.15 south 0.13 scale 0.13 farmers 0.092 killed 0.079 africa 0.072 white 0.037
  means extremely about 0.067 a 0.066 an 0.06 killed 0.037 water 0.027
  means extremism the 0.026
  means eye biden 0.15 the 0.035
  means eyebrows say 0.025
  means f an 0.069 that 0.042 jfk 0.035 from 0.028
  means fabricated did 0.18 clinton 0.12 hillary 0.091 students 0.062 house 0.049 a 0.037 say 0.037 state 0.033 trump 0.026 to 0.023 by 0.023
  means fabrication clinton 0.096 hillary 0.052 for 0.033
  means face himself 0.085 an 0.079 was 0.044 this 0.035 photograph 0.027 a 0.021
  means facebook did 0.12 a 0.095 of 0.075 free 0.064 in 0.064 gift 0.062 to 0.055 are 0.042 is 0.029 the 0.028 scam 0.027
  means faced with 0.13
  means facility center 0.25 detention 0.17 children 0.12 camp 0.045 baby 0.021
  means fact did 0.15 and 0.078 the 0.076 a 0.075 in 0.072 donald 0.053 were 0.032 for 0.022 is 0.022 does 0.02
  means factual illegal 0.064 pay 0.032 woman 0.03 killed 0.029 that 0.022
  means failed over 0.068 trump 0.047
  means fake for 0.079 after 0.065 trump 0.059 to 0.056 was 0.055 in 0.041 obama 0.038 a 0.037 did 0.037 dead 0.036 arrested 0.035 of 0.033 tweet 0.03 his 0.029 donald 0.026 clinton 0.025 false 0.023 found 0.022 from 0.022 that 0.021
  means faked video 0.25
  means fall does 0.23 video 0.096 at 0.052 a 0.032 this 0.021 on 0.021
  means false did 0.15 the 0.13 hoax 0.062 a 0.06 in 0.05 obama 0.045 was 0.037 clinton 0.028 shooting 0.026 president 0.025 from 0.025 by 0.022
  means falsehood for 0.061
  means fame on 0.084
  means familiar show 0.063 does 0.036 with 0.022
  means family family 0.16 children 0.11 his 0.087 did 0.073 to 0.071 parents 0.055 that 0.053 is 0.045 holiday 0.024 the 0.023
  means famous say 0.074 williams 0.068 george 0.053 did 0.038 the 0.031 at 0.021
  means fans is 0.11 show 0.072 a 0.06 potter 0.054 harry 0.054 disney 0.053 on 0.044 netflix 0.037 away 0.035 that 0.025 the 0.022
  means far real 0.12 does 0.12 in 0.075 this 0.067 show 0.043 down 0.041 video 0.034 a 0.027
  means farage sweden 0.12 longer 0.12 investigating 0.1 arrived 0.098 since 0.098 migrant 0.098 no 0.094 police 0.074 are 0.043 rape 0.039
  means farm of 0.04
  means farmers farmers 0.12
  means fascist antifa 0.42 anti 0.17 an 0.051
  means fashion wearing 0.19
  means fast chick 0.14 fil 0.14 bell 0.13 taco 0.081 burger 0.07 mcdonalds 0.052
  means fat for 0.022
  means fatal killed 0.42 a 0.058 secret 0.026 by 0.025 was 0.02
  means father by 0.12 ivanka 0.1 dad 0.093 girl 0.045
  means faux trump 0.027
  means favor clinton 0.092
  means favorite favorite 0.41 actor 0.11 is 0.053 as 0.022
  means fbi fbi 0.22 comey 0.11 james 0.11 fired 0.029 with 0.026
  means fe is 0.033
  means fear and 0.19 in 0.12 of 0.081 a 0.048 cause 0.039 did 0.035 will 0.028 by 0.022
  means featuring real 0.087 the 0.081 an 0.07 a 0.065 did 0.057 use 0.034 show 0.032 with 0.032 about 0.03 no 0.027 photo 0.026 during 0.023
  means february did 0.13 a 0.12 to 0.094 the 0.061 and 0.041 in 0.033 trying 0.029 real 0.029 of 0.021
  means federal tax 0.11 trump 0.079 in 0.063 to 0.05 the 0.05 use 0.042 feds 0.039 government 0.031 pay 0.029 did 0.028 shutdown 0.027 at 0.024 order 0.023
  means feed camera 0.068
  means feel are 0.11 an 0.077 does 0.047 did 0.037
  means feet show 0.15 does 0.13 photo 0.027 this 0.02
  means feline cat 0.5 this 0.08
  means felons pardon 0.12
  means female a 0.12 show 0.1 female 0.046 the 0.025
  means fence border 0.14
  means festival show 0.078 does 0.051
  means fetus baby 0.19 abortion 0.045
  means few school 0.12 and 0.072 does 0.042 from 0.042 of 0.038 white 0.032
  means fiction was 0.048
  means fictional found 0.14 a 0.04 the 0.034 dead 0.029
  means field the 0.039
  means fifteen the 0.033
  means fight obama 0.089 to 0.044 an 0.027 in 0.025
  means fighter on 0.13
  means figures in 0.11 than 0.09 more 0.076 of 0.048 is 0.025 19 0.024 on 0.023
  means fil files 0.26 against 0.12 divorce 0.11 over 0.041
  means files files 0.23 of 0.026
  means filled house 0.093
  means film movie 0.11 in 0.11 disney 0.074 was 0.072 the 0.066 death 0.047 of 0.04 is 0.033 beating 0.033 and 0.025 video 0.023 a 0.022
  means filmmaker michael 0.32
  means final john 0.072 year 0.032 did 0.021
  means financial take 0.15 have 0.032
  means find in 0.12 you 0.11 found 0.088 not 0.062 does 0.056 can 0.042 no 0.041 a 0.024 covid 0.023 on 0.022 19 0.021
  means fine fined 0.068 trump 0.022
  means fined fine 0.21
  means finger flip 0.21
  means fire california 0.16 in 0.13 fire 0.088 wildfires 0.057 car 0.047 a 0.027 tree 0.02
  means firearms gun 0.36
  means fired fire 0.32 fired 0.2 one 0.11 his 0.045 director 0.021 died 0.021
  means firefighter and 0.05
  means first trump 0.19 did 0.16 biden 0.12 obama 0.1 white 0.046 to 0.043 a 0.042 on 0.025 in 0.023 from 0.022
  means fish shark 0.05
  means fishy with 0.13
  means fitness trump 0.022
  means five at 0.071 from 0.037 john 0.03 say 0.022
  means flag flag 0.46 their 0.065 war 0.033 court 0.033 national 0.022
  means flakes on 0.025
  means flawed than 0.19
  means fleeing by 0.11
  means fleiss fleiss 0.6 sen 0.074 madam 0.072 hollywood 0.071 clients 0.064
  means flew flying 0.31 over 0.04
  means flight airlines 0.37 passengers 0.087 malaysia 0.083 mh 0.021
  means flip flip 0.35 golden 0.025
  means flood hurricane 0.29 during 0.12 in 0.044 this 0.042
  means floor at 0.13 does 0.023
  means florence 40 0.025 stretch 0.022 carolina 0.022 underwater 0.021 north 0.021
  means florida hurricane 0.075 parkland 0.072 during 0.033 shooting 0.02
  means flotus her 0.17 from 0.093
  means flown flag 0.19
  means floyd chauvin 0.15 derek 0.15 protest 0.13 police 0.035
  means flush flush 0.36
  means flying flag 0.28 ufo 0.051
  means focus do 0.13 white 0.099 president 0.08 from 0.074
  means folded on 0.027
  means followers by 0.021
  means following after 0.25 police 0.092 dog 0.088 to 0.054 did 0.054 for 0.045 of 0.039 are 0.025 9 0.02
  means food food 0.28 contain 0.071 and 0.067 chicken 0.047 chick 0.041 fil 0.041 mcdonalds 0.037 fda 0.029 made 0.025 admit 0.023
  means fools its 0.091 closing 0.048 real 0.046 is 0.027
  means foot giant 0.083 found 0.054 in 0.042
  means footage video 0.33 show 0.14 this 0.078 does 0.054 weather 0.021
  means football nfl 0.35 the 0.084 anthem 0.068 national 0.053 did 0.024 donald 0.023
  means for a 0.18 did 0.15 the 0.14 to 0.081 of 0.08 is 0.066 in 0.064 from 0.026 on 0.024 this 0.024 trump 0.024
  means force of 0.11 this 0.1 a 0.095 york 0.084 show 0.062 new 0.055 police 0.039 does 0.037 down 0.033
  means foreign trump 0.043 clinton 0.025
  means forest a 0.05
  means forever order 0.043 about 0.035
  means forget are 0.022
  means form of 0.11 protest 0.086 bill 0.055 in 0.044 found 0.039 warning 0.035 are 0.032 donald 0.029 to 0.022 is 0.022
  means formation photograph 0.14 the 0.048 of 0.046 is 0.03
  means former did 0.23 obama 0.15 say 0.075 was 0.072 barack 0.047 the 0.037 clinton 0.036 biden 0.036 in 0.035 trump 0.033 a 0.029
  means foster foster 0.29
  means found in 0.09 is 0.09 find 0.08 real 0.076 a 0.039 of 0.038 police 0.033 the 0.03 did 0.027 woman 0.025 government 0.02
  means foundation clinton 0.16 hillary 0.12
  means founder assange 0.14 julian 0.14 john 0.032
  means four dog 0.092 4 0.088 being 0.081 have 0.079 children 0.044 killed 0.021 in 0.021
  means fourth say 0.05
  means fox fox 0.19 tucker 0.097 carlson 0.097 plan 0.045 bill 0.032 oreilly 0.029 of 0.025 controversy 0.022
  means foxandfriends of 0.037
  means foxnews voters 0.14 in 0.096 underway 0.02 large 0.02
  means fr to 0.021
  means frame of 0.056
  means francis the 0.16
  means francisco gallons 0.056 paint 0.055 spray 0.054 700 0.05 mural 0.048 show 0.035 use 0.032
  means franklin franklin 0.43 graham 0.14 donald 0.037 say 0.024
  means fraud more 0.14 voters 0.13 vote 0.13 ballots 0.098 than 0.084 workers 0.052 were 0.05 record 0.033 up 0.032 poll 0.025 county 0.022
  means fraudulent text 0.067
  means free facebook 0.19 giveaway 0.12 coupon 0.12 on 0.063 scam 0.056 gift 0.023
  means freedom to 0.081
  means french france 0.18 muslim 0.054 with 0.024
  means frequently omar 0.075 ilhan 0.061 not 0.06 wasnt 0.058 didnt 0.049 this 0.044 no 0.042 rep 0.037 wearing 0.037 is 0.031 people 0.031 u 0.027 s 0.024 of 0.023
  means friends friends 0.19 a 0.083 of 0.073 netflix 0.06 picture 0.057 will 0.032 and 0.025 his 0.023 fox 0.021 did 0.02
  means frlwzbtwes fair 0.15 world 0.15 human 0.1 at 0.098 photograph 0.094 zoo 0.076 this 0.041 of 0.023 is 0.022
  means from to 0.17 a 0.13 did 0.12 in 0.099 of 0.093 the 0.077 is 0.057 trump 0.032 and 0.021 are 0.021 donald 0.02
  means front wall 0.16 show 0.089
  means frozen dog 0.21 ice 0.19 frozen 0.1 for 0.057
  means fuel was 0.033
  means full of 0.2 billy 0.077 star 0.045 does 0.036
  means fun her 0.17 show 0.023 mocking 0.021
  means function does 0.025
  means fund government 0.11 money 0.1 congress 0.075 for 0.069 000 0.049 muslim 0.046 own 0.046 and 0.038 use 0.038 with 0.028
  means funeral funeral 0.22
  means fur with 0.11
  means further covid 0.05
  means future predict 0.21 would 0.076 did 0.067 the 0.035 donald 0.027
  means g an 0.18 are 0.084 their 0.036 from 0.029
  means gaffe biden 0.19 say 0.089
  means gagging for 0.23
  means gained for 0.033
  means gallons drinking 0.13 challenge 0.13 students 0.13 college 0.12 coma 0.098 after 0.079
  means game bowl 0.1 super 0.1 the 0.082 anthem 0.078 for 0.07 pokemon 0.063 national 0.034
  means garden garden 0.31
  means garnered police 0.098 from 0.072 are 0.072 for 0.023
  means gas gas 0.27 in 0.04
  means gasoline gas 0.4
  means gates of 0.32 were 0.029 real 0.027
  means gave give 0.19 to 0.11 woman 0.1 birth 0.088 donate 0.084 000 0.058 did 0.021 after 0.02
  means gavin california 0.19
  means gay marriage 0.18 gay 0.097 it 0.095 equality 0.07 ban 0.041
  means gender new 0.25 york 0.11 transgender 0.046 abuse 0.025 transgenderism 0.024 statement 0.024 child 0.022
  means general to 0.091 sessions 0.09 jef 0.089 did 0.074 force 0.059 your 0.04 my 0.031 of 0.03 trump 0.024 the 0.023
  means generated are 0.024
  means generation for 0.083 the 0.064
  means genuine real 0.089 of 0.083 a 0.074 this 0.053 is 0.04 state 0.031 during 0.028 on 0.023 from 0.022
  means george george 0.49 during 0.11 bush 0.1 an 0.025
  means georgia taylor 0.26 green 0.21 marjorie 0.17 tax 0.021
  means german germany 0.22 german 0.09 war 0.085 world 0.082 how 0.027
  means germany donald 0.087 is 0.068 germany 0.067 on 0.034
  means gesture donald 0.16 trump 0.049
  means get the 0.16 a 0.068 year 0.063 was 0.062 from 0.049 for 0.046 19 0.042 in 0.041 and 0.04 did 0.033 on 0.03 does 0.025 to 0.021
  means giant amazon 0.12 sell 0.057
  means gift on 0.076
  means girl child 0.47 missing 0.11 of 0.048 person 0.031 girl 0.025
  means gitmo return 0.22 guantanamo 0.2 battlefield 0.13 prisoners 0.089 from 0.082 release 0.049 president 0.049 by 0.044
  means give obama 0.12 american 0.031 the 0.029 president 0.026 to 0.024 photograph 0.02 a 0.02
  means given receive 0.15 after 0.076 who 0.034
  means giving free 0.27 scam 0.25 giveaway 0.07 card 0.067 coupon 0.043 gift 0.04
  means glen issued 0.075
  means glennbeck issued 0.15
  means global climate 0.065 change 0.048 s 0.029 u 0.028 to 0.026
  means gmo monsanto 0.38
  means go after 0.087 is 0.054 a 0.049 to 0.035 did 0.035 go 0.032 in 0.031 real 0.03 will 0.028 say 0.026 19 0.024 of 0.024 covid 0.023 trump 0.022 more 0.022
  means goat president 0.38
  means god jesus 0.12
  means goes this 0.049 his 0.023
  means going on 0.14 trying 0.071 to 0.054 flag 0.041 actor 0.037
  means gold rainbow 0.14
  means golf golf 0.57 woods 0.027 tiger 0.027
  means golfer tiger 0.19 woods 0.19
  means gone after 0.088 an 0.066
  means good was 0.071 after 0.059 the 0.058 their 0.053 bernie 0.038 on 0.038 made 0.036 did 0.036 sanders 0.031
  means google were 0.072
  means goop gwyneth 0.24 paltrows 0.24
  means gop donald 0.24 trump 0.21 republican 0.13 with 0.081 say 0.03
  means gosar shake 0.12 hand 0.12 photo 0.11 real 0.095 rouhani 0.063 with 0.043 president 0.041 iranian 0.033
  means got that 0.15 did 0.092 does 0.081 trump 0.064 a 0.046 with 0.027 in 0.021 biden 0.02
  means gov immigrants 0.12 ban 0.095 say 0.074 against 0.045 steel 0.034 would 0.033 walker 0.031 clifford 0.028 he 0.025 did 0.023 rally 0.023
  means government s 0.15 u 0.14 obama 0.069 in 0.069 of 0.045 social 0.04 million 0.036 the 0.033 covid 0.031 food 0.027 white 0.025 plan 0.023
  means governor gov 0.17 mike 0.11 america 0.091 said 0.07 virginia 0.032 scot 0.03 call 0.029 flag 0.021
  means govt for 0.12
  means graham say 0.054
  means grand of 0.061
  means grandma grandmother 0.4
  means granted tax 0.063 be 0.034 from 0.021
  means graphic 2 0.042 path 0.035 alabama 0.035 altered 0.035 map 0.035 this 0.027 display 0.026 the 0.021
  means great trump 0.078 donald 0.048 in 0.036 say 0.028 did 0.021 black 0.021 a 0.021 by 0.02
  means greater than 0.22
  means greatest is 0.1
  means green take 0.078
  means greeting president 0.19
  means greg cast 0.031 three 0.026 presidential 0.024
  means greta greta 0.75
  means grey real 0.022
  means grijalva native 0.14 american 0.12 burial 0.11 threatened 0.1 site 0.1 construction 0.1 border 0.075 wall 0.038 does 0.026
  means grisly found 0.073
  means grocery coupon 0.22 scam 0.13 80 0.12 food 0.041
  means groom a 0.031
  means grossly of 0.085 that 0.079 did 0.057 a 0.042 children 0.041 white 0.039 are 0.032 the 0.026 and 0.02
  means ground on 0.096 were 0.041 air 0.027 11 0.021
  means group a 0.12 the 0.087 in 0.069 of 0.059 white 0.057 million 0.054 to 0.044 and 0.041 these 0.029 did 0.026 anti 0.025 does 0.023 an 0.021
  means grown are 0.062
  means growth world 0.17 than 0.089
  means gruesome as 0.11 in 0.027
  means guaranteed not 0.27
  means guard the 0.094
  means guessed ban 0.066
  means guest hotel 0.17 disneyland 0.08
  means guidance no 0.13 longer 0.042 citizenship 0.035 overseas 0.034 born 0.034 troops 0.034 children 0.032 get 0.03 will 0.03
  means guilty was 0.038 that 0.036
  means gulf ocean 0.026 two 0.024 meeting 0.021
  means gun gun 0.29 shooting 0.1 for 0.046 rifle 0.045 nra 0.037 during 0.031 by 0.03 mark 0.025
  means gunman shooting 0.21 shooter 0.067
  means gutierrez storm 0.17 out 0.15 union 0.14 congressman 0.14 democratic 0.13 state 0.13
  means guy bill 0.24 nye 0.22 did 0.036
  means h bill 0.17
  means hackers facebook 0.21
  means had did 0.15 trump 0.14 in 0.076 the 0.066 a 0.059 of 0.057 his 0.057 by 0.046 was 0.037 is 0.034 from 0.025 to 0.024 for 0.024 donald 0.022 white 0.02
  means hair video 0.13 face 0.11 of 0.11 this 0.054
  means hajeed hajeed 0.66 named 0.034 church 0.034 texas 0.034
  means half not 0.098
  means hall biden 0.1
  means halloween was 0.034
  means hamilton in 0.025
  means hand obama 0.11 salute 0.09 a 0.054 with 0.049 of 0.039 white 0.029 the 0.022
  means handcuffs at 0.21 airport 0.078 dulles 0.075 handcuffed 0.075
  means handful this 0.082
  means handle on 0.028
  means hanging photograph 0.094 show 0.034
  means happened for 0.086 in 0.057 state 0.051 trump 0.044 a 0.042 after 0.041 the 0.031 of 0.029 people 0.027 say 0.027 this 0.026
  means happiest collaborator 0.11 ss 0.1 ii 0.1 world 0.1 officer 0.098 or 0.094 during 0.092 war 0.084 nazi 0.036 george 0.035 an 0.031 was 0.024
  means happiness from 0.026
  means happy that 0.023
  means harassment 2013 0.075
  means harbor over 0.05 get 0.044 it 0.042 upset 0.039 japan 0.039 press 0.039 secretary 0.039 about 0.035 that 0.035 wwi 0.03 house 0.028 should 0.028 white 0.027 visit 0.027
  means hard rep 0.079 did 0.035 u 0.033 to 0.027 s 0.026 on 0.022
  means harmful killed 0.093 an 0.028
  means harris harris 0.2 biden 0.11 u 0.027 s 0.026
  means harry rowling 0.091 k 0.086 j 0.084
  means harvey hurricane 0.23 houston 0.11 victims 0.099 red 0.088 cross 0.084 texas 0.042 flood 0.022
  means has a 0.11 to 0.094 of 0.08 is 0.066 did 0.061 the 0.061 does 0.059 for 0.05 with 0.03 say 0.028 president 0.027 have 0.026 this 0.024 in 0.024 obama 0.024
  means hashtag tweet 0.057
  means hat hat 0.31 instagram 0.077 great 0.034 make 0.026 america 0.026
  means hate an 0.036
  means haters haters 0.39 losers 0.26 and 0.15
  means hatred hope 0.054 get 0.052 rid 0.046 say 0.035 he 0.035 recession 0.033 was 0.03 maher 0.028 bill 0.021
  means have in 0.16 to 0.15 of 0.13 did 0.1 a 0.083 is 0.076 the 0.069 does 0.025
  means having will 0.096 day 0.071 business 0.065 be 0.049 he 0.039 man 0.034 you 0.033 at 0.026
  means hawai obama 0.049
  means hbo no 0.13
  means he did 0.19 trump 0.16 to 0.089 a 0.088 donald 0.079 his 0.071 was 0.058 the 0.052 president 0.038 say 0.025
  means head was 0.084 by 0.08 is 0.073 man 0.064 u 0.047 s 0.042 a 0.03 trump 0.029 an 0.029 his 0.025 with 0.021 of 0.02
  means headlines did 0.073 the 0.052 is 0.05 a 0.038 to 0.037 on 0.035 earth 0.034 just 0.021 no 0.021
  means health covid 0.16 19 0.11 do 0.069 vaccine 0.058 care 0.057 to 0.046 are 0.042 as 0.039 more 0.036 killed 0.035 than 0.031 from 0.027 does 0.026 with 0.025
  means healthcare obamacare 0.18 gop 0.044
  means healthy dead 0.04
  means hearing after 0.11 clinton 0.054 was 0.05 of 0.025
  means heart by 0.14 death 0.069 at 0.048 hoax 0.042 live 0.027
  means heat be 0.059 on 0.028
  means heaven say 0.26
  means hed run 0.23
  means heidi heidi 0.51 clients 0.03 sen 0.028 madam 0.027 hollywood 0.026
  means held at 0.13 obama 0.13 does 0.099 to 0.059 wearing 0.038 free 0.034 was 0.034 president 0.024
  means hell say 0.13
  means hello to 0.063
  means help a 0.17 test 0.09 with 0.08 an 0.074 at 0.047 as 0.044 color 0.031 to 0.031 water 0.029 donald 0.021
  means hen restaurant 0.12 picket 0.099 business 0.099 owners 0.099 family 0.096 left 0.092 huckabee 0.086 they 0.083 her 0.055 after 0.034 sarah 0.033
  means henry media 0.43 say 0.12
  means her clinton 0.18 hillary 0.16 woman 0.16 a 0.086 did 0.06 for 0.039 with 0.031 was 0.03 girl 0.029 in 0.028 child 0.023
  means here show 0.081 this 0.045 in 0.041 did 0.039 video 0.035 trump 0.031 message 0.029 to 0.028 biden 0.027
  means heroin plan 0.076
  means herself her 0.089
  means hes barack 0.15 his 0.033 obama 0.021
  means hey from 0.23 and 0.1 is 0.04
  means hidden code 0.053 the 0.024
  means high of 0.2 a 0.15 in 0.093 an 0.074 was 0.057 school 0.054 for 0.054 students 0.049 did 0.032 with 0.024
  means higher obama 0.026
  means highlighted s 0.21 u 0.1 in 0.046 thanksgiving 0.046 after 0.046 the 0.041
  means hill does 0.15 national 0.062
  means hillary clinton 0.8 hillary 0.11 secret 0.032
  means hillaryclinton clinton 0.22 hillary 0.2 window 0.1 classified 0.098 response 0.085 minutes 0.079 four 0.079 leaked 0.064
  means him donald 0.23 his 0.16 a 0.15 did 0.082 trump 0.049 he 0.038 of 0.028 god 0.026 about 0.021 say 0.02 man 0.02
  means himself suicide 0.31 man 0.065 trump 0.041 donald 0.034 and 0.023 tweet 0.023 over 0.021
  means hire say 0.043
  means hiring hire 0.3
  means his trump 0.17 did 0.15 for 0.081 a 0.074 was 0.051 man 0.048 say 0.045 to 0.045 the 0.036 an 0.032 president 0.031 of 0.03 donald 0.029 in 0.026 he 0.023
  means historic trump 0.021
  means historical white 0.047 did 0.044 a 0.037 black 0.033 in 0.026 the 0.021
  means history was 0.15 s 0.12 u 0.1 the 0.081 did 0.058 in 0.036 president 0.031
  means hit tornado 0.15 punching 0.057 hurricane 0.053
  means hitler nazi 0.27 say 0.048 collaborator 0.037 officer 0.033 or 0.033 ii 0.032 war 0.029 world 0.027 during 0.02
  means hoax child 0.064 trump 0.051 donald 0.049 missing 0.039 that 0.038 was 0.037 in 0.032 america 0.03 a 0.028 after 0.027
  means hoaxes president 0.1 dead 0.096 no 0.068
  means hobby hobby 0.55 decor 0.07 offended 0.058 get 0.047 over 0.047 liberals 0.031 lobby 0.024 are 0.021
  means hog hog 0.4
  means holding the 0.16 was 0.086 in 0.077 a 0.055 with 0.049 of 0.038 down 0.038 s 0.035 on 0.033 u 0.028 to 0.028 have 0.027 sign 0.024 is 0.024
  means holiday christmas 0.19 easter 0.16 day 0.11 are 0.058 calendar 0.021
  means hollyweed hollyweed 0.43 altered 0.12 read 0.12 sign 0.072 iconic 0.068 california 0.061
  means hollywood hollywood 0.48 was 0.042
  means holocaust holocaust 0.13 is 0.026
  means hologram over 0.19 baseball 0.19 ar 0.12 dragon 0.12 flying 0.1 an 0.07 stadium 0.03
  means holy muslim 0.14
  means home missing 0.39 child 0.28 from 0.084 house 0.068 girl 0.039
  means homeless homeless 0.5 child 0.057 trafficking 0.055 in 0.034
  means homily pope 0.19 francis 0.17
  means homosexual gay 0.25
  means honda clinton 0.067
  means honduran caravan 0.28
  means honor honor 0.24 memorial 0.12 to 0.055 for 0.055 address 0.051 day 0.05 not 0.029
  means hope hope 0.14 president 0.08 to 0.079 birth 0.033 a 0.021
  means hoped rid 0.095
  means horns angeli 0.23 jake 0.23
  means hospital man 0.085 poison 0.036 the 0.032
  means host say 0.092 his 0.085 he 0.064 did 0.059 show 0.058 tucker 0.052 carlson 0.052 bill 0.049 oreilly 0.048 up 0.03 sean 0.028 fox 0.026 voters 0.021
  means hot hot 0.15 allow 0.11
  means hotel u 0.04 s 0.026 hotel 0.026
  means hours was 0.079 on 0.073
  means house did 0.14 pelosi 0.13 nancy 0.1 the 0.07 a 0.064 house 0.055 trump 0.054 to 0.051 was 0.042 is 0.04 on 0.03 president 0.029 show 0.026
  means household does 0.22 show 0.044
  means houston texas 0.19
  means how the 0.22 a 0.075 to 0.07 of 0.069 did 0.062 is 0.056 are 0.033 does 0.031 why 0.028 on 0.027 show 0.026 not 0.025
  means human this 0.11 a 0.11 are 0.098 does 0.072 is 0.06 do 0.059 show 0.056 trafficking 0.053 in 0.048 found 0.042 the 0.038 as 0.035 warning 0.021
  means humor have 0.051 to 0.046
  means humorous by 0.058
  means hundreds his 0.1 300 0.073 with 0.054 people 0.046 donald 0.042 for 0.036
  means hungary george 0.072 soros 0.052
  means hunter hunting 0.22 killed 0.15
  means hunting hunter 0.27 claim 0.14 sexual 0.02
  means hurricane harvey 0.15 irma 0.083 hurricane 0.081 puerto 0.071 texas 0.051 storm 0.038 rico 0.034 and 0.026
  means hurt rock 0.13 u 0.1 s 0.089 for 0.025
  means husband wives 0.12 clinton 0.093 pat 0.087 robertson 0.072 must 0.072 with 0.037 hillary 0.021
  means hyperpartisan by 0.061
  means hypocrite make 0.27
  means i did 0.16 on 0.089 a 0.08 trump 0.075 say 0.074 her 0.061 of 0.06 president 0.059 this 0.054 was 0.043 does 0.04 to 0.027 he 0.023
  means ice ice 0.21 ben 0.13 jerry 0.096 shooting 0.079 does 0.058
  means icon luther 0.063 martin 0.063 king 0.038 jr 0.024
  means iconic iconic 0.2 are 0.052 down 0.037 to 0.029
  means id wearing 0.062 vote 0.034
  means ida produce 0.24 flavored 0.22 to 0.089 eggplant 0.045 durex 0.045 condom 0.033
  means idaho refugees 0.14
  means idea 5 0.14 china 0.077 plan 0.074 get 0.05 be 0.045 the 0.035 of 0.023 is 0.02
  means identified as 0.081 officer 0.071 reveal 0.06 was 0.049 barack 0.043 wearing 0.032
  means identity transgender 0.19 will 0.11
  means ideology is 0.05
  means idiot idiot 0.4 call 0.056 leaked 0.033
  means if is 0.19 this 0.17 a 0.072 did 0.069 trump 0.061 the 0.048 say 0.045 of 0.037 does 0.035 to 0.031 in 0.029 if 0.023 on 0.022
  means ignore on 0.022
  means ii wwi 0.12 queen 0.093 president 0.037 the 0.032
  means ilhan ilhan 0.57 rep 0.24 omar 0.056 u 0.037 s 0.032
  means ilhanmn rep 0.26 ilhan 0.14 omar 0.12
  means ill the 0.027
  means illegal ban 0.077 raid 0.071 u 0.063 elderly 0.062 s 0.056 caught 0.048 couple 0.038 state 0.033 in 0.032 voters 0.031 illegal 0.025 dont 0.024 california 0.02
  means illinois controversy 0.066
  means illustrate photograph 0.11 show 0.024
  means im donald 0.17 im 0.14 take 0.088 who 0.071 about 0.032 john 0.029 tweet 0.027
  means image photograph 0.24 this 0.18 a 0.13 is 0.11 show 0.075 trump 0.031 does 0.031 real 0.028 of 0.025
  means imagine dog 0.036 conspiracy 0.03
  means immediately be 0.088 if 0.063 students 0.022 to 0.022 the 0.021
  means immigrants immigrants 0.33 migrant 0.11 illegal 0.071 children 0.069 caravan 0.055 their 0.037 immigration 0.031 separate 0.029
  means immigration immigrants 0.13 ice 0.12 children 0.064 trump 0.063 border 0.062 el 0.05 paso 0.05 citizenship 0.042 u 0.041 from 0.032 s 0.031
  means impact covid 0.05 19 0.049 would 0.042 built 0.032 did 0.025
  means impeached impeachment 0.33 impeached 0.19 term 0.051 reelection 0.047 extra 0.047 presidential 0.04 nullify 0.036 failed 0.036 allow 0.034 president 0.024
  means impeachment impeached 0.24 president 0.035 because 0.021
  means implanted chip 0.23
  means implement new 0.064
  means implied are 0.069
  means important can 0.1 than 0.042 president 0.026 did 0.025
  means imported china 0.094
  means imposing tax 0.16
  means impression video 0.13 does 0.051
  means improvement depot 0.17 home 0.15
  means in did 0.18 a 0.14 to 0.13 the 0.12 of 0.098 is 0.056 for 0.036 trump 0.031 and 0.026 on 0.024
  means inaccurate an 0.12 by 0.12 the 0.042 security 0.034 house 0.032 was 0.029 of 0.028 were 0.022 national 0.022
  means inaugural donald 0.14 and 0.035 trump 0.029
  means inauguration an 0.033
  means incident muslim 0.12 a 0.1 after 0.094 woman 0.081 was 0.068 flag 0.048 police 0.047 did 0.044 at 0.027 in 0.027 customers 0.024
  means include did 0.23 the 0.14 state 0.074 covid 0.06 to 0.046 during 0.027 19 0.026 wall 0.023
  means income tax 0.11
  means incorrectly vote 0.094 ukraine 0.057 will 0.044 cause 0.03
  means increase to 0.051 with 0.021
  means indeed first 0.13
  means india president 0.061 an 0.056
  means indiana pence 0.29 mike 0.28
  means individuals us 0.13 is 0.11 over 0.086 a 0.037 real 0.035 people 0.032 19 0.029 send 0.024 army 0.021
  means industry on 0.02
  means infant baby 0.39 with 0.05
  means infected ebola 0.13 with 0.11 covid 0.086 19 0.057
  means infidels church 0.044
  means inflammatory its 0.11 rep 0.042 omar 0.029
  means influence from 0.13
  means influencers compile 0.15 journalists 0.14 bloggers 0.13 work 0.13 security 0.11 homeland 0.11 database 0.1
  means influenza flu 0.37
  means information is 0.11 on 0.086 published 0.056 the 0.055 with 0.048 news 0.043 was 0.042 from 0.041 john 0.028 leaked 0.026 for 0.022 its 0.021 children 0.021 of 0.02
  means informing us 0.035 text 0.024
  means infowars say 0.054
  means infrastructure million 0.054
  means ingredients contain 0.29 do 0.11
  means initial the 0.039 19 0.039
  means initiates initiation 0.36 gang 0.31
  means injured prayer 0.15 request 0.078 at 0.035 attack 0.029
  means injuries head 0.1
  means innocent innocent 0.32 is 0.057
  means insane get 0.02
  means insensitive about 0.047
  means inside restaurant 0.11 in 0.049 found 0.038 from 0.031 the 0.025 is 0.022
  means insist insist 0.46 rep 0.14
  means inspired of 0.058
  means instagram an 0.022
  means instructor professor 0.21
  means insult call 0.14 american 0.047
  means insurance obamacare 0.17
  means intact of 0.04
  means intended does 0.057 bill 0.046 new 0.034 to 0.033
  means intense say 0.04
  means intercourse with 0.19 sex 0.12
  means interest the 0.078 in 0.06 year 0.057 of 0.051 this 0.037 department 0.024
  means internal irs 0.15
  means international 7 0.085 in 0.037 use 0.034 did 0.031 upside 0.029 golden 0.026 iconic 0.024 arch 0.024 the 0.022 restaurant 0.022 flip 0.021 down 0.021
  means internet missing 0.12 no 0.081 child 0.077 the 0.042 baby 0.034 didnt 0.034 white 0.029 did 0.029 on 0.028
  means interstate 40 0.11 stretch 0.097 carolina 0.097 underwater 0.093 north 0.09 photograph 0.068 i 0.053 this 0.027 does 0.022
  means interview say 0.22 he 0.14 did 0.071 donald 0.042 that 0.037 trump 0.036 when 0.027
  means interviewer and 0.31
  means into in 0.24 a 0.091 the 0.071 to 0.061 is 0.059 by 0.057 after 0.05 of 0.044 did 0.043 was 0.026 arrested 0.025 from 0.024 with 0.023
  means introduced military 0.09 does 0.08
  means invasion news 0.11 by 0.046 was 0.042
  means invasive the 0.021
  means invented origins 0.23 and 0.11
  means inverted satanic 0.15 wearing 0.13 upside 0.12 down 0.12 chelsea 0.12 clinton 0.11 cross 0.078 an 0.033
  means investigating found 0.11 over 0.071 investigating 0.069 shooting 0.032
  means investigation fbi 0.083 was 0.057 probe 0.051 clinton 0.043 did 0.033 to 0.029
  means invitation house 0.19 white 0.12 visit 0.081
  means involvement james 0.19
  means involving with 0.15 a 0.13 after 0.11 people 0.046 no 0.034 did 0.031 was 0.031 crash 0.026 sex 0.025 police 0.023 donald 0.022 her 0.022 who 0.022
  means iowa iowa 0.085 in 0.033
  means iq an 0.032
  means iran iranian 0.4 iran 0.28 killed 0.037 nuclear 0.036
  means iraq from 0.03
  means irs stimulus 0.24 tax 0.16
  means is did 0.13 a 0.12 does 0.11 to 0.1 the 0.083 in 0.059 of 0.047 on 0.039 trump 0.035 was 0.035 for 0.034 and 0.028 show 0.028 with 0.027 are 0.026
  means isis isis 0.25 al 0.036 baghdadi 0.033
  means islam muslim 0.4 over 0.073
  means islamic muslim 0.25 sharia 0.11 school 0.034 white 0.031 law 0.025 why 0.025
  means islamophobic muslim 0.17
  means island island 0.16
  means isnt a 0.11 is 0.096 this 0.063 does 0.042 wearing 0.034 real 0.03 to 0.029 show 0.028 obama 0.026 call 0.025
  means israel israel 0.76
  means issued warning 0.11 tweet 0.099 for 0.067 in 0.052 state 0.046 no 0.045 donald 0.041 did 0.04 live 0.036 from 0.032 to 0.031 trump 0.03 of 0.029 and 0.026 the 0.022 obama 0.021
  means it a 0.15 is 0.14 did 0.11 the 0.11 this 0.095 was 0.059 in 0.057 to 0.04 of 0.035 trump 0.033 does 0.032
  means italian italy 0.28
  means item on 0.13 man 0.059 real 0.054 20 0.037 black 0.021
  means items ban 0.042 president 0.025
  means its a 0.17 is 0.15 the 0.12 of 0.11 does 0.083 to 0.059 did 0.048 name 0.042 in 0.031 this 0.024
  means itself people 0.082 itself 0.067 are 0.058 did 0.026 to 0.024 covid 0.021
  means ivanka ivanka 0.3 china 0.021
  means ive about 0.042
  means j tweet 0.21 donald 0.086 the 0.057 about 0.054 did 0.045 airstrike 0.04 syrian 0.04 white 0.039 by 0.039 order 0.035 warning 0.031 trump 0.029 with 0.025 house 0.023
  means jack on 0.095 was 0.079
  means jacket jacket 0.4 way 0.022 separate 0.021 family 0.02
  means jackson tweet 0.22
  means jacksonville t 0.066 shes 0.066 actor 0.065 call 0.054 sack 0.049 president 0.04 morgan 0.03
  means jacob jacob 0.38 then 0.077 is 0.049 president 0.044 for 0.029
  means jail arrested 0.13 000 0.084 after 0.057 from 0.029
  means james white 0.15 with 0.052 and 0.033 supporters 0.031 a 0.028 by 0.023 rally 0.023 were 0.02
  means jan capitol 0.33 riot 0.062 dont 0.023
  means janbusselen fair 0.15 world 0.15 human 0.1 at 0.098 photograph 0.094 zoo 0.076 this 0.041 of 0.023 is 0.022
  means january did 0.13 for 0.12 to 0.099 the 0.072 a 0.065 u 0.062 donald 0.06 s 0.059 of 0.039 was 0.034 at 0.033 trump 0.032
  means japan president 0.045 make 0.035 better 0.033 would 0.031 pres 0.029
  means japanese real 0.049 carcinogen 0.048 ten 0.048 tobacco 0.046 e 0.041 cigarettes 0.034 time 0.029
  means jeffrey ghislaine 0.081 maxwell 0.081 this 0.051
  means jersey christie 0.18 chris 0.18 jersey 0.07
  means jerusalem aid 0.13 dance 0.13 threatened 0.12 palestinian 0.11 cut 0.095 nikki 0.093 haley 0.093 un 0.08 after 0.044
  means jest biden 0.065
  means jet air 0.15 force 0.13
  means jewish semitic 0.16 anti 0.15 s 0.12 u 0.12 jews 0.049
  means jews jews 0.26 say 0.063 nazi 0.058 israel 0.031 on 0.02
  means jill jill 0.36 green 0.13 party 0.13
  means jim their 0.04
  means job work 0.12 hiring 0.12 now 0.073 fired 0.05 job 0.024 mexico 0.023
  means joe biden 0.67 american 0.075 did 0.031 for 0.026
  means john john 0.24 his 0.12 mccain 0.063 did 0.035 obama 0.033 an 0.03 as 0.028
  means johnson the 0.12 and 0.065
  means join recruit 0.095 isis 0.065 american 0.04 does 0.034
  means joke a 0.068 does 0.052 take 0.049 give 0.043 one 0.041 this 0.039 eating 0.039 was 0.032 show 0.03 man 0.028 joe 0.027 real 0.024 he 0.023
  means joked and 0.04
  means jolene dolly 0.15 parton 0.15
  means jon of 0.041 a 0.03
  means jong jong 0.49 would 0.086 better 0.084 make 0.062 than 0.06 pres 0.059 joe 0.037
  means jordan were 0.15
  means josh house 0.099 visit 0.078 white 0.069
  means journalists news 0.16
  means jr trump 0.036 photo 0.022
  means judge call 0.18 isis 0.065 lighters 0.042 sentence 0.041 recruit 0.041 u 0.029 bret 0.028 would 0.023 judge 0.02
  means jules group 0.15 high 0.12 performing 0.12 schoolers 0.12 salute 0.11 nazi 0.11 photograph 0.077
  means julian julian 0.47 proposed 0.17 on 0.089 silence 0.067 strike 0.036
  means july to 0.11 did 0.11 is 0.089 trump 0.074 an 0.071 star 0.043 in 0.032 s 0.032 after 0.03 this 0.028 of 0.026 a 0.024 on 0.023 1 0.021
  means jumping by 0.2 on 0.042 police 0.041 this 0.03 and 0.027 evade 0.025
  means jumpvote cast 0.17 three 0.14 presidential 0.13 alien 0.11 illegal 0.092 election 0.09 million 0.08 by 0.064
  means june is 0.13 did 0.082 to 0.075 the 0.066 a 0.051 in 0.044 this 0.036 shared 0.031 during 0.029 does 0.026 with 0.023 police 0.02
  means junk did 0.078 man 0.073 u 0.048 s 0.043 his 0.032 refuse 0.03 sex 0.03 a 0.026
  means just a 0.18 did 0.15 is 0.053 the 0.052 an 0.045 to 0.039 of 0.038 president 0.035 does 0.032 on 0.031 was 0.028
  means justice supreme 0.11 court 0.11 bader 0.1 judge 0.076 ruth 0.066 ginsburg 0.062 was 0.048 did 0.034 to 0.033 by 0.032 say 0.031
  means justin call 0.24
  means k potter 0.024 harry 0.024 his 0.022
  means kaepernick nike 0.21 kaepernick 0.16 their 0.06 national 0.022
  means kamala kamala 0.24 u 0.043 s 0.041
  means kanye kanye 0.42 kardashian 0.17 kim 0.1 west 0.052
  means kardashian west 0.24 kardashian 0.21 kanye 0.18
  means katie was 0.096 tweet 0.092 writer 0.087 saturday 0.087 suspended 0.087 night 0.087 live 0.085 barron 0.083 over 0.061 about 0.054
  means katrina for 0.099
  means kavanaugh kavanaugh 0.22 christine 0.17 blasey 0.17 ford 0.15 is 0.042 attempted 0.033
  means kayla on 0.24
  means keep covid 0.11 19 0.079 his 0.065 election 0.048 tweet 0.04 without 0.033 did 0.028
  means kennedy jfk 0.34 plot 0.038 enslave 0.037 every 0.037 woman 0.033 child 0.031 man 0.029 country 0.021 there 0.02
  means kenosha kyle 0.25 rittenhouse 0.25
  means kentucky he 0.15 was 0.021
  means kept keep 0.2 at 0.092
  means kevin political 0.11 evaluation 0.11 psychological 0.1 professor 0.098 take 0.091 tweet 0.076 rutgers 0.072 over 0.07 york 0.065 police 0.054 new 0.044
  means kevinallred political 0.12 professor 0.11 psychological 0.11 evaluation 0.095 tweet 0.094 take 0.083 new 0.067 york 0.061 over 0.059 police 0.045 rutgers 0.034
  means key video 0.094 1 0.07 election 0.049 does 0.038 by 0.035 trump 0.029 at 0.028
  means kfc colonel 0.27 sanders 0.26 the 0.026
  means khan donald 0.075
  means kids children 0.48 for 0.078
  means killed death 0.27 dead 0.21 murder 0.14 shot 0.086 hoax 0.068 by 0.033
  means killer police 0.14 was 0.025 after 0.025
  means kim kim 0.72 and 0.049
  means kind on 0.027 was 0.022
  means king mlk 0.36 day 0.078 king 0.077
  means kirchmeier kirchmeier 0.51 morton 0.073 kyle 0.073 account 0.073 twitter 0.073 county 0.063
  means kit the 0.046
  means kitchen and 0.092
  means kk klan 0.27 ku 0.19 klux 0.19
  means klan kk 0.61
  means klux kk 0.13
  means knew been 0.029 on 0.023
  means knife from 0.15 in 0.022
  means know was 0.12 a 0.084 did 0.065 of 0.037 this 0.034 i 0.029 the 0.022
  means known is 0.14 a 0.11 of 0.1 the 0.092 this 0.082 did 0.075 an 0.065 was 0.029 new 0.023
  means korea korean 0.24
  means korean north 0.24 korea 0.2 kim 0.13 live 0.029
  means ku kk 0.13
  means kurt in 0.033
  means kylekirchmeier morton 0.18 kyle 0.18 account 0.18 twitter 0.18 county 0.15
  means labeled did 0.027
  means labor three 0.14
  means lack while 0.11 social 0.07
  means laden of 0.051
  means lady melania 0.44 michelle 0.25 obama 0.1 trump 0.059 reagan 0.049 nancy 0.044
  means lakewood joel 0.22 osteen 0.21
  means land border 0.026 his 0.02 in 0.02
  means language passed 0.04 did 0.037
  means large with 0.099 people 0.096 force 0.063 was 0.059 at 0.054 the 0.038 insurance 0.037 in 0.031 killed 0.027 u 0.024
  means larger home 0.052
  means largest the 0.074 does 0.07
  means las vegas 0.2 bay 0.093 mandalay 0.093
  means last the 0.058 all 0.054 of 0.048 has 0.033 was 0.024
  means late was 0.11 on 0.071 senate 0.064 in 0.062 the 0.039 of 0.039 a 0.038 did 0.03 by 0.027 phone 0.023 to 0.023
  means later of 0.15 did 0.094 after 0.085 u 0.064 against 0.058 a 0.053 the 0.045 s 0.034 by 0.032
  means launch window 0.078 classified 0.075 minutes 0.072 four 0.071 response 0.07 leaked 0.055 nuclear 0.051
  means laundry pods 0.16 tide 0.16 challenge 0.085 things 0.068 real 0.063
  means lauren with 0.21 photo 0.14
  means lavigne conspiracy 0.37 weary 0.35
  means lavish is 0.037
  means law california 0.13 ban 0.075 in 0.07 be 0.064 the 0.057 to 0.057 for 0.051 did 0.051 from 0.038 illegal 0.037 police 0.028 governor 0.028 of 0.024 can 0.021
  means lawan pastor 0.097 denied 0.097 beheaded 0.096 christ 0.095 he 0.093 nigerian 0.091 boko 0.087 haram 0.087 refuse 0.069 after 0.067
  means lawmakers would 0.11 rep 0.078 require 0.068 gun 0.051
  means lawsuit sue 0.28 over 0.17 does 0.026 by 0.026
  means lawyer attorney 0.18
  means lay voters 0.11
  means lead 50 0.15 of 0.12 cause 0.12 does 0.058 state 0.031
  means leader and 0.14 not 0.089 mcconnell 0.084 did 0.083 of 0.069 mitch 0.062 canadian 0.052 say 0.04 arrested 0.033
  means league nfl 0.26 as 0.076 withdraw 0.035 anthem 0.034 advertising 0.033 protest 0.026
  means leaked clinton 0.16 on 0.065 hillary 0.052 wikileaks 0.029
  means leaning than 0.06 remove 0.056 did 0.052 democrats 0.041 biden 0.034 during 0.031 elizabeth 0.027 an 0.025
  means least do 0.14 donald 0.067 are 0.042 trump 0.04 is 0.04 family 0.039 show 0.034 and 0.034
  means leather an 0.1
  means leave because 0.12 be 0.051 in 0.048 for 0.04 is 0.039 and 0.035 a 0.034 this 0.022 killed 0.02
  means led the 0.13 for 0.071 is 0.06 not 0.037 in 0.034 was 0.034 bernie 0.03 day 0.029 did 0.028 does 0.027 sanders 0.027 king 0.026 a 0.025 real 0.022
  means lee lee 0.35
  means left leave 0.12 group 0.11 to 0.086 a 0.047 was 0.045 trump 0.039 did 0.031 as 0.027
  means legal judge 0.11 right 0.099 bill 0.06 to 0.055 passed 0.049 illegal 0.043 have 0.043 rules 0.029 legalize 0.023 while 0.023
  means legalize marijuana 0.14
  means legend the 0.3 of 0.11 a 0.1 did 0.084 was 0.025 disney 0.023
  means legislation bill 0.33 allow 0.096 reform 0.046 law 0.042 democrats 0.041 to 0.036 passed 0.035 act 0.033 get 0.031 would 0.021
  means legit show 0.32 of 0.026
  means lesbian lesbian 0.24 legal 0.13 it 0.069
  means less do 0.055 is 0.043 was 0.021
  means let word 0.026
  means letter the 0.075 to 0.065 sign 0.057 my 0.055 campaign 0.053 from 0.039 ask 0.028
  means levatich ceo 0.18 harley 0.17 call 0.15 moron 0.14 davidson 0.13 president 0.095
  means level lead 0.19 do 0.052 in 0.044 service 0.04 the 0.025
  means lgbtq this 0.043
  means liberals liberals 0.27 donald 0.048 photograph 0.047
  means liberty be 0.034 day 0.021
  means license does 0.023
  means lie was 0.084 biden 0.072 a 0.07 in 0.04
  means life the 0.15 real 0.15 is 0.12 was 0.075 being 0.072 of 0.065 an 0.037 a 0.032 from 0.03 did 0.023
  means light was 0.03 on 0.028 an 0.026 did 0.02
  means like a 0.18 of 0.13 are 0.093 is 0.091 this 0.085 did 0.084 real 0.058 in 0.05 video 0.038 the 0.025
  means likeness was 0.027
  means line say 0.15 i 0.13 have 0.1 from 0.087 all 0.068 did 0.053 can 0.038 make 0.024
  means link gift 0.033 card 0.026
  means linked russian 0.15 a 0.059 clinton 0.04 plan 0.038 was 0.029 to 0.024
  means liquid water 0.25
  means list these 0.14 the 0.11 rules 0.089 things 0.046 life 0.031 us 0.029 is 0.025 donald 0.024 of 0.023 was 0.022
  means little was 0.091 it 0.076 a 0.062 photograph 0.053 first 0.046 the 0.042 in 0.04 on 0.037 boy 0.036 for 0.032 of 0.032 did 0.024 man 0.02
  means live is 0.15 after 0.091 the 0.055 with 0.053 old 0.038 blm 0.034 this 0.034 year 0.033 show 0.03 fire 0.028 as 0.023
  means living man 0.13 survive 0.099 live 0.075 not 0.053 old 0.046 year 0.04 alive 0.03 on 0.023 no 0.023
  means lobby lobby 0.16
  means local in 0.15 a 0.12 michigan 0.091 police 0.081 to 0.052 1 0.03 was 0.026
  means location mcdonalds 0.13 display 0.023 place 0.021
  means logic he 0.052 should 0.03
  means logo their 0.041
  means london of 0.072 in 0.055 donald 0.028
  means long was 0.11 a 0.095 and 0.075 the 0.065 of 0.045 did 0.044 that 0.043 have 0.041 in 0.039 this 0.039 live 0.029 by 0.028 is 0.028 are 0.028 to 0.023 with 0.022 giant 0.022 found 0.02
  means longer ban 0.065 tweet 0.064
  means look is 0.25 this 0.17 a 0.14 of 0.088 new 0.07 in 0.021
  means lori immigrants 0.18 say 0.17
  means los after 0.038 california 0.034 state 0.03
  means losers losers 0.47 call 0.099 trump 0.048 losers 0.025
  means loss burning 0.12 of 0.073 does 0.033
  means lost lose 0.24 after 0.11 about 0.099 did 0.037
  means lot 100 0.071 home 0.069 are 0.039
  means love made 0.12 an 0.055 this 0.048 photograph 0.038 are 0.028 did 0.026 in 0.022 a 0.022 donald 0.022 photo 0.022
  means lover ring 0.17 wedding 0.13 this 0.09 from 0.029
  means lrihendry is 0.021
  means ludicrous democrats 0.25
  means luis storm 0.17 out 0.15 union 0.14 congressman 0.14 democratic 0.13 state 0.13
  means lure coupon 0.13 free 0.1 offer 0.099 not 0.077 no 0.024
  means lured serial 0.18 killer 0.18 warning 0.032
  means luther mlk 0.16
  means lying he 0.025
  means lyrics and 0.032
  means m 2019 0.092 misspelled 0.043 were 0.03 world 0.021
  means machines machines 0.47 of 0.13
  means made did 0.34 say 0.11 trump 0.075 a 0.051 to 0.041 the 0.04 in 0.032 he 0.027 for 0.024 was 0.023 are 0.021
  means maga maga 0.49 of 0.13 a 0.026 the 0.023
  means magazine is 0.079 do 0.052 gun 0.045 to 0.037 trump 0.032 ban 0.03 are 0.028 time 0.028
  means maher maher 0.64 bill 0.058 say 0.045 he 0.036 get 0.026
  means mail wikileaks 0.12 clinton 0.12 usps 0.089 ballots 0.063 hillary 0.06 as 0.048 leaked 0.034 american 0.033 muslim 0.023
  means maine of 0.024
  means maintain say 0.14 does 0.1
  means major to 0.1 u 0.037 on 0.034 s 0.033 is 0.026
  means majority mcconnell 0.25 mitch 0.15
  means make and 0.16 trump 0.14 with 0.077 a 0.073 is 0.055 the 0.046 for 0.037 did 0.036 in 0.036 an 0.022 this 0.022
  means making did 0.11 this 0.077 make 0.071 is 0.069 joe 0.067 biden 0.057 a 0.053
  means male was 0.18 a 0.083
  means malware virus 0.31 whatsap 0.28
  means man was 0.18 a 0.086 with 0.084 protest 0.08 of 0.053 in 0.044 after 0.043 to 0.039 an 0.032 shooting 0.031 this 0.03 at 0.029
  means manafort manafort 0.42 news 0.085 cover 0.073 instead 0.068 ignore 0.068 indictment 0.067 controversy 0.064 emoji 0.028 cheeseburger 0.024 paul 0.023
  means managed actor 0.16 as 0.16
  means management fema 0.23
  means mandatory to 0.073 covid 0.036 is 0.022
  means manipulated sign 0.044 this 0.031 photograph 0.027 trump 0.026 are 0.021
  means manipulation wearing 0.22
  means manufactured made 0.15 machines 0.033
  means many from 0.14 of 0.13 is 0.13 the 0.12 was 0.045 a 0.041 because 0.039 in 0.039 real 0.038 did 0.035 this 0.025 to 0.023
  means march of 0.17 did 0.15 in 0.14 the 0.083 by 0.042 house 0.034 to 0.029 a 0.028 are 0.027 for 0.027 video 0.025
  means maria puerto 0.25 rico 0.11 government 0.097 lawmakers 0.041 were 0.035 u 0.034 during 0.03 s 0.025
  means marijuana weed 0.14 legalize 0.12 colorado 0.039
  means marine wearing 0.17
  means marjory high 0.041 school 0.031
  means mark remove 0.063 are 0.044 mark 0.042
  means marriage married 0.23 marriage 0.17 her 0.084 and 0.058
  means married marriage 0.2
  means mars an 0.14
  means martin zimmerman 0.078 president 0.073 mlk 0.062 george 0.041
  means mary did 0.04 by 0.036 a 0.025 of 0.021
  means masks covid 0.2 19 0.13
  means mass shooter 0.14 shooting 0.11 gun 0.072 las 0.071 vegas 0.067 the 0.046 did 0.038 paso 0.028 school 0.028 el 0.027 does 0.027 on 0.024
  means massachusetts warren 0.28 elizabeth 0.27
  means massive after 0.094 in 0.063 service 0.035 united 0.031
  means mate harris 0.19 kamala 0.19
  means mateen shooter 0.32 orlando 0.31
  means material was 0.062 of 0.028
  means mattel doll 0.34
  means matter blm 0.15 was 0.075 playing 0.06 that 0.043
  means matthew president 0.029
  means mattis criticized 0.34
  means may did 0.18 is 0.087 the 0.085 of 0.082 a 0.067 to 0.063 in 0.046 real 0.035 say 0.034 at 0.024 will 0.022 that 0.022
  means maybe symbol 0.071 head 0.07 say 0.026
  means mayor city 0.23 york 0.076
  means mccabe director 0.29 fbi 0.16 clinton 0.065
  means mccaffrey threat 0.13 serious 0.13 retired 0.11 army 0.11 call 0.1 security 0.077 general 0.069 national 0.059 u 0.039 s 0.035 president 0.027
  means mccain mccain 0.39 his 0.31 president 0.038
  means mcdonalds mcdonalds 0.3 mac 0.094 big 0.091 pigs 0.055 denied 0.053 illegal 0.052 cop 0.051 serve 0.045 service 0.045 alien 0.041 we 0.04 dont 0.033 are 0.027
  means mcmahon of 0.046
  means me did 0.13 a 0.12 by 0.072 for 0.068 this 0.037 of 0.032 he 0.025
  means meal meal 0.23
  means mean for 0.086 say 0.086 does 0.062 did 0.059 school 0.042 once 0.04 can 0.03 a 0.027 at 0.025
  means meant than 0.11 biden 0.029
  means measure congress 0.14 people 0.12 gun 0.084 and 0.026 to 0.025
  means meat head 0.15 chicken 0.068
  means media did 0.17 to 0.075 a 0.069 in 0.064 the 0.051 of 0.051 is 0.041 and 0.039 trump 0.036 biden 0.033 are 0.032 an 0.029 this 0.025 no 0.023 for 0.023 people 0.021
  means medical baby 0.098 cancer 0.092 covid 0.089 marijuana 0.071 appeal 0.067 19 0.055 hospital 0.049 body 0.044 of 0.04 a 0.026
  means meeting with 0.076 president 0.071 show 0.03 obama 0.027 at 0.027
  means meghan queen 0.1
  means melania melania 0.27 michelle 0.11 her 0.052 obama 0.035
  means members did 0.19 of 0.12 the 0.11 gang 0.05 was 0.044 pelosi 0.042 family 0.04 team 0.035 to 0.025 photo 0.02
  means meme did 0.26 the 0.09 trump 0.082 of 0.056 to 0.052 and 0.046 in 0.031 a 0.031 from 0.031 that 0.028 president 0.025 for 0.024 was 0.023
  means memorable the 0.059
  means memorial memorial 0.2 to 0.051 want 0.031 s 0.025
  means men with 0.12 their 0.072 men 0.064 of 0.051 gun 0.025 white 0.02 shirt 0.02
  means mental a 0.041 on 0.04 did 0.023
  means mention pro 0.063 from 0.061 donald 0.043 trump 0.021
  means menu menu 0.067
  means merges ocean 0.22 two 0.2 meeting 0.17 are 0.15 photograph 0.071
  means message text 0.13 the 0.066 tweet 0.063 facebook 0.061 an 0.051 wearing 0.051 trump 0.045 did 0.035 can 0.035 on 0.032 inauguration 0.028 by 0.027 of 0.02
  means met is 0.042 this 0.021
  means mexican mexico 0.22
  means mexico border 0.27 mexican 0.097 u 0.068 wall 0.061 s 0.059 democrats 0.058 hurricane 0.034 dead 0.026 mexico 0.026
  means michelle obama 0.15 do 0.024
  means mick real 0.38
  means middle this 0.02
  means might an 0.22 in 0.11 you 0.057 is 0.054 a 0.041 did 0.041 joe 0.034
  means migrant border 0.15 immigrants 0.13 at 0.1 muslim 0.079 caravan 0.075 are 0.038 children 0.034 u 0.027 s 0.023
  means mike pence 0.33 mike 0.097 with 0.07
  means miles in 0.034
  means military military 0.17 war 0.13 veterans 0.11 soldiers 0.078 service 0.064 to 0.033 be 0.024
  means million to 0.22 1 0.1 does 0.097 m 0.085 fund 0.073 biden 0.065 by 0.024 in 0.023 did 0.022
  means mills mills 0.47 mail 0.037 e 0.037 benghazi 0.036 leaked 0.033 dead 0.032 soldiers 0.023 call 0.021
  means mind can 0.16 this 0.032 a 0.026 show 0.021
  means minister justin 0.2 trudeau 0.18 sex 0.08
  means minnesota omar 0.27 ilhan 0.19 rep 0.08 over 0.037
  means minor children 0.049
  means minority nancy 0.25 pelosi 0.087
  means minutes one 0.1 an 0.024
  means miscaptioned at 0.081 this 0.034
  means mischaracterized an 0.021
  means misinformation no 0.083 rep 0.064 was 0.044 omar 0.033 protesters 0.03 does 0.03 covid 0.029 about 0.028 not 0.027 19 0.024 who 0.021
  means misleading show 0.2 does 0.079 at 0.055 the 0.051 do 0.042 and 0.037 2020 0.025 in 0.024 of 0.023 obama 0.023 to 0.022 an 0.021
  means misleadingly show 0.031
  means misquoted say 0.1
  means misrepresented that 0.099 muslim 0.073 fund 0.065 immigrants 0.063 to 0.053 did 0.05 the 0.044 up 0.039 are 0.037 ban 0.035 in 0.031 for 0.028 of 0.021
  means missing found 0.13 white 0.043 was 0.03 this 0.023
  means missouri ferguson 0.19
  means mistaken american 0.052 announced 0.05 with 0.029
  means mistook for 0.048
  means misunderstanding 19 0.13 covid 0.092
  means mit romney 0.31
  means mixed children 0.094 at 0.025
  means mixture does 0.064
  means mjfree trump 0.033
  means mob capitol 0.27 rioters 0.061
  means mobile phone 0.22
  means mocking people 0.035
  means model car 0.083 is 0.034 show 0.026
  means moderator debate 0.27
  means modern photograph 0.14 year 0.12 real 0.073 were 0.056 from 0.021 in 0.02
  means mom ejected 0.13
  means moment does 0.13 show 0.095 photo 0.071 on 0.062 of 0.059
  means money money 0.15 million 0.12 000 0.083 donald 0.069 trump 0.064 payments 0.051 1 0.043 facebook 0.042 to 0.036 ticket 0.028
  means mongering dead 0.092
  means monroe marilyn 0.24
  means monsanto the 0.026
  means month baby 0.2 by 0.075 prayer 0.06 during 0.058 for 0.042 a 0.041 photograph 0.025 us 0.025
  means monument confederate 0.27 monument 0.074
  means more the 0.17 did 0.14 in 0.1 does 0.096 a 0.073 of 0.056 to 0.052 was 0.025
  means morgan donald 0.09 trump 0.033
  means morning raid 0.068 it 0.033
  means most this 0.15 does 0.11 you 0.086 of 0.059 the 0.059 is 0.048 a 0.047 from 0.042 real 0.04 people 0.033 king 0.033 as 0.03 about 0.028 did 0.028
  means mother mom 0.21 get 0.11 woman 0.1 her 0.086 year 0.075 old 0.073 baby 0.038 child 0.028
  means motivated an 0.087
  means motorcyclist motorcycle 0.24
  means motorists highway 0.15 traffic 0.12 gang 0.12 car 0.1
  means motors the 0.032
  means mount of 0.02
  means mouth by 0.092
  means move move 0.073 did 0.021
  means movement matter 0.19 live 0.18 black 0.094 protest 0.088 blm 0.071 wall 0.031 does 0.027
  means movie star 0.14 film 0.13 remake 0.08 watch 0.061 attack 0.042 of 0.033 real 0.02
  means movies is 0.057
  means moving move 0.32 mexico 0.037
  means mr roger 0.081 rep 0.024
  means mrs their 0.38
  means ms wearing 0.24
  means msnbc news 0.12 fox 0.084 cover 0.067 donald 0.037
  means much this 0.24 an 0.078 a 0.052 does 0.046 from 0.044 own 0.043 the 0.041 is 0.037 of 0.032 show 0.029
  means mullahs trump 0.14
  means multi rainbow 0.045
  means multiple or 0.078 of 0.064 show 0.046 isis 0.042 killed 0.041 this 0.04 a 0.036 by 0.028 at 0.028 children 0.026 an 0.024 did 0.022
  means murder dead 0.22 found 0.18 death 0.11 killed 0.093 police 0.046 fbi 0.044 clown 0.03
  means music singer 0.17 and 0.089 get 0.062 song 0.02
  means musician hoax 0.077 death 0.037 guitar 0.035 playing 0.034
  means muslim muslim 0.58 immigrants 0.066 islam 0.054 ilhan 0.045 omar 0.036 ban 0.032
  means must all 0.1 you 0.058 and 0.044 did 0.043 a 0.036 this 0.027 by 0.023
  means my my 0.24 did 0.19 her 0.15 for 0.033 gay 0.031 on 0.031 a 0.03 his 0.03 said 0.025
  means mysterious man 0.07 found 0.064 after 0.048 year 0.025
  means n say 0.15 black 0.13 hillary 0.11 clinton 0.048
  means nabisco oreo 0.45
  means name is 0.15 the 0.15 did 0.073 trump 0.051 of 0.048 a 0.046 support 0.027 and 0.025 new 0.023 bill 0.022
  means named missing 0.25 name 0.1 origins 0.085 person 0.078 child 0.053
  means nancy pelosi 0.19 because 0.1
  means narcotics heroin 0.45
  means nasa space 0.16
  means nation and 0.073 u 0.03
  means national the 0.31 to 0.1 national 0.09 obama 0.072 president 0.07 flag 0.042 did 0.04 at 0.028 a 0.024 order 0.023 from 0.02
  means nationalist immigrants 0.053
  means nationwide state 0.097 republican 0.025
  means native indian 0.14 dakota 0.11 american 0.084 native 0.026
  means natural this 0.049
  means naval three 0.15 in 0.045
  means navy warship 0.097
  means nazi nazi 0.42 ss 0.16 ii 0.06 war 0.056 world 0.055 during 0.042 an 0.04 or 0.026
  means nazis nazi 0.41 war 0.12 collaborator 0.054 ss 0.053 ii 0.052 world 0.051 or 0.048 officer 0.048 during 0.042 an 0.035 was 0.022
  means nba kobe 0.13 jordan 0.088 michael 0.085 not 0.054 at 0.028
  means nbc clinton 0.022
  means nd 22 0.081 tuesday 0.08 fall 0.079 2022 0.077 2 0.072 will 0.064 on 0.06 twosday 0.053 real 0.033
  means near in 0.12 a 0.11 of 0.11 at 0.07 did 0.06 is 0.05 the 0.047 billboard 0.033 u 0.028 s 0.027 million 0.023
  means need a 0.11 of 0.088 this 0.074 did 0.054 for 0.052 wall 0.038 to 0.035 in 0.035 ask 0.033 say 0.029 is 0.028 people 0.028 pence 0.021
  means neither bernie 0.12 sanders 0.11 with 0.059 is 0.054 not 0.038 president 0.036 on 0.032 photograph 0.032 during 0.026 obama 0.022 the 0.021
  means netflix netflix 0.37 will 0.077 be 0.074 catalog 0.052 streaming 0.052 they 0.051 announced 0.047 remove 0.047 their 0.033
  means network facebook 0.26 fox 0.084 news 0.082 ban 0.068 image 0.062 cnn 0.046 did 0.031 air 0.027
  means neutral ban 0.23
  means nevada nevada 0.47 bernie 0.076 sanders 0.076
  means never a 0.14 did 0.089 was 0.06 from 0.051 the 0.048 users 0.044 god 0.042 is 0.036 for 0.033 by 0.028 to 0.024 are 0.023 trump 0.021
  means new did 0.13 to 0.11 the 0.093 a 0.086 is 0.061 for 0.057 from 0.042 of 0.039 in 0.032 trump 0.031 covid 0.025 be 0.022
  means newborn an 0.046
  means newman the 0.091
  means news did 0.1 for 0.09 to 0.087 in 0.086 was 0.075 a 0.067 of 0.057 arrested 0.043 his 0.043 trump 0.029 after 0.029 from 0.022 on 0.021
  means newsom california 0.38
  means newspaper was 0.068 america 0.047 the 0.027
  means next dog 0.076
  means nfl kaepernick 0.22 colin 0.21 john 0.035 anthem 0.022 force 0.021
  means ng the 0.029
  means nickname does 0.082
  means nigel sweden 0.12 longer 0.12 investigating 0.1 arrived 0.098 since 0.098 migrant 0.098 no 0.094 police 0.074 are 0.043 rape 0.039
  means nigeria nigerian 0.18 christ 0.1
  means night of 0.11 after 0.082 new 0.076 an 0.073 a 0.057 call 0.052 woman 0.047 one 0.04 on 0.038 did 0.027 this 0.021
  means nightclub orlando 0.32
  means nikolas instagram 0.12 hat 0.12 profile 0.12 featuring 0.12 maga 0.11 picture 0.074 shooter 0.072 florida 0.058
  means nixon nixon 0.45 richard 0.02
  means no in 0.15 to 0.12 did 0.12 a 0.11 the 0.072 for 0.051 is 0.037 by 0.03 an 0.026 of 0.021 and 0.021 on 0.02 trump 0.02
  means nobody media 0.026 is 0.021
  means nominee hillary 0.18 clinton 0.094 gorsuch 0.068 neil 0.068 law 0.044 was 0.041 bret 0.026 as 0.023 kavanaugh 0.021
  means non million 0.16 by 0.12 an 0.056 to 0.051 president 0.026 was 0.026
  means none this 0.027
  means nonsense president 0.057
  means nor on 0.13 liberals 0.12 s 0.049 clinton 0.048 hillary 0.047 ban 0.024
  means north united 0.065 state 0.04 and 0.033 north 0.027
  means not the 0.17 a 0.12 to 0.11 of 0.093 is 0.089 did 0.081 in 0.046 trump 0.03 from 0.022 does 0.021 was 0.02
  means note to 0.025 york 0.02
  means nothing police 0.099 were 0.092 a 0.057 muslim 0.045 their 0.032
  means notice were 0.053 and 0.023
  means notifications alert 0.092
  means notorious did 0.11 state 0.036 of 0.035 be 0.033 from 0.028 governor 0.024 ban 0.022
  means november in 0.17 trump 0.12 was 0.075 employee 0.066 a 0.061 did 0.051 for 0.048 election 0.048 by 0.033 two 0.03
  means now is 0.11 for 0.068 a 0.061 the 0.06 use 0.059 s 0.049 to 0.047 u 0.045 of 0.033 death 0.031 show 0.028 does 0.025 did 0.022 out 0.022
  means nowhere an 0.078
  means nowthis in 0.067
  means nowthisnews in 0.067
  means nra nra 0.75
  means nuclear nuclear 0.32 fukushima 0.18 iran 0.12 building 0.05 leaked 0.035
  means nuke bombing 0.15 drop 0.15 tactical 0.15 nuclear 0.15 israel 0.14 syria 0.11
  means number more 0.22 than 0.14 the 0.079 by 0.044 in 0.038 new 0.037 is 0.029 did 0.028 are 0.023 before 0.022
  means numerous man 0.068 for 0.057 is 0.044 was 0.042 numerous 0.03 and 0.029 on 0.029 an 0.026 this 0.023 about 0.022
  means nurses this 0.054
  means nyc ocasio 0.11 cortez 0.11 york 0.023
  means nypd york 0.25 new 0.22 police 0.19
  means o is 0.24
  means obama obama 0.59 white 0.092 president 0.088 house 0.065 to 0.035 sarah 0.023
  means object ufo 0.12 wall 0.11 spotted 0.098 from 0.09 of 0.03 an 0.025 was 0.023
  means obrien was 0.029
  means obscure an 0.032
  means obsessions pedophiles 0.11
  means obtained get 0.11
  means obvious say 0.11
  means ocasio aoc 0.12
  means occasions occasions 0.087 does 0.038
  means occupants gang 0.026 initiation 0.021
  means occur house 0.084 in 0.059 be 0.048 white 0.042
  means ocean shark 0.16 ocean 0.057
  means october did 0.26 and 0.18 in 0.095 a 0.077 president 0.055 us 0.035 say 0.033 donald 0.033 trump 0.03 the 0.024
  means odd and 0.068 military 0.054
  means of did 0.19 a 0.16 to 0.087 in 0.082 the 0.082 for 0.043 was 0.04 does 0.034 trump 0.032 and 0.031 is 0.029 on 0.029
  means off in 0.13 to 0.092 a 0.078 did 0.078 real 0.06 is 0.042 new 0.04 covid 0.033 trump 0.029 of 0.028 the 0.024 killed 0.022
  means offended offensive 0.14 offended 0.13 liberals 0.022
  means offender bill 0.1 pedophiles 0.047 man 0.03
  means offensive offended 0.074
  means offer free 0.28 for 0.095 no 0.053 card 0.034 coupon 0.033 meal 0.028 1 0.027
  means office trump 0.14 president 0.092 in 0.089 be 0.085 a 0.075 were 0.041 did 0.04 get 0.032 was 0.028 the 0.025 u 0.025 to 0.02
  means officer police 0.31 cop 0.24 shooting 0.081 armed 0.034 brown 0.029 by 0.027
  means official white 0.11 house 0.11 donald 0.051 a 0.038 is 0.032 not 0.032 an 0.028 the 0.025 make 0.022
  means officials u 0.085 s 0.074 trump 0.067 pennsylvania 0.065 did 0.056 a 0.037 with 0.033 campaign 0.031 to 0.023 the 0.023
  means often is 0.11 this 0.1 was 0.095 of 0.078 a 0.068 year 0.051 the 0.049 in 0.031 by 0.026 people 0.022
  means oh did 0.18 say 0.051 day 0.045 president 0.033
  means ohio muslim 0.049 state 0.034 absentee 0.023 does 0.022
  means ohiobelle blackout 0.21 media 0.2 video 0.18 death 0.15 show 0.12 muslim 0.038
  means oil for 0.051
  means ok i 0.028
  means oklahoma oklahoma 0.14
  means old a 0.16 did 0.14 to 0.066 for 0.049 request 0.046 child 0.045 by 0.044 missing 0.038 prayer 0.031 was 0.03 in 0.03 this 0.024 is 0.024
  means older elderly 0.15 to 0.021
  means olympics this 0.026
  means omar omar 0.74 rep 0.12
  means omg allow 0.53 to 0.027
  means on did 0.18 a 0.12 the 0.12 of 0.079 to 0.068 in 0.041 from 0.038 is 0.036 an 0.034 trump 0.033 for 0.03 and 0.027 was 0.027 at 0.021 does 0.021
  means once a 0.084 s 0.08 are 0.066 do 0.028 hillary 0.027 for 0.026
  means one the 0.18 did 0.14 a 0.13 of 0.088 is 0.084 does 0.062 this 0.053 in 0.045 people 0.044 to 0.042 say 0.022
  means onion woman 0.1
  means online a 0.23 is 0.12 did 0.096 does 0.064 for 0.054 show 0.051 with 0.048 the 0.037 as 0.024 in 0.024
  means only did 0.15 is 0.11 the 0.089 to 0.082 covid 0.053 a 0.051 of 0.032 does 0.025 an 0.023 s 0.02
  means op immigrants 0.038
  means open letter 0.11 former 0.11 closing 0.071 for 0.052 was 0.04 the 0.039 will 0.038 white 0.025
  means operation el 0.042 paso 0.041 paper 0.027 check 0.026 citizenship 0.026
  means operatives isis 0.16 u 0.063 s 0.058 with 0.038
  means opinion and 0.097 say 0.047 the 0.038 obama 0.033 can 0.027 black 0.024
  means opponent sen 0.098 her 0.077 be 0.022
  means opportunity to 0.026
  means oprah meghan 0.28 harry 0.096
  means or is 0.14 to 0.11 did 0.11 a 0.1 the 0.097 of 0.075 and 0.058 does 0.036 are 0.03 on 0.03 for 0.027 this 0.024 from 0.02
  means orange california 0.04
  means orbit nasa 0.4
  means orca are 0.084
  means order to 0.13 no 0.059 military 0.054 for 0.04 trump 0.034 police 0.026 did 0.026 of 0.025 s 0.024 in 0.023
  means oreilly and 0.035
  means oreo oreo 0.3 cookies 0.19 produce 0.13 now 0.12 mexico 0.083 are 0.05
  means organ kidney 0.26 for 0.12
  means organic food 0.24
  means organization the 0.26 to 0.082 cross 0.072 red 0.07 covid 0.069 did 0.05 parenthood 0.035 for 0.03 people 0.025 girl 0.024
  means original video 0.067 of 0.049 is 0.029 the 0.027 as 0.026 photo 0.025 hillary 0.024
  means originated of 0.12 endorse 0.035 said 0.034 a 0.033 muslim 0.027 penis 0.026 at 0.026 want 0.021
  means origins white 0.07 get 0.069 s 0.051 the 0.043 does 0.027 during 0.021 say 0.021
  means ostensibly not 0.092
  means other did 0.16 a 0.12 first 0.076 his 0.072 in 0.061 an 0.046 show 0.04 trump 0.036 to 0.036 was 0.035 the 0.027 does 0.023 from 0.022 this 0.021
  means our a 0.27 did 0.17 that 0.11 this 0.05 for 0.042 tweet 0.038 is 0.034 the 0.032 trump 0.027 president 0.024 was 0.022
  means out a 0.11 in 0.099 trump 0.085 did 0.082 the 0.078 to 0.06 is 0.052 his 0.044 of 0.037 show 0.036 this 0.029 donald 0.026 was 0.024 does 0.022 for 0.02
  means outbreak covid 0.3 china 0.15 19 0.059 not 0.03
  means outcome was 0.071
  means outdated are 0.077
  means outlets at 0.14 black 0.065 offer 0.063 story 0.047 starbucks 0.044 news 0.039 a 0.037 every 0.03 reports 0.022
  means outrage show 0.088 ban 0.084 a 0.079 school 0.066 at 0.053 did 0.052 require 0.048 michigan 0.028 american 0.025 flag 0.024 was 0.02
  means outside at 0.11 mark 0.032 a 0.021
  means over the 0.14 a 0.14 did 0.14 in 0.07 on 0.06 trump 0.047 for 0.046 to 0.045 is 0.043 of 0.028 an 0.026 with 0.023 at 0.023
  means overdose death 0.15 hoax 0.15
  means own and 0.09 kk 0.082 his 0.078 did 0.065 school 0.052 refuse 0.033 a 0.024 trump 0.022
  means owners that 0.073 dog 0.031
  means ownership firearms 0.21
  means p does 0.29 world 0.038 an 0.034
  means pa attend 0.5
  means package in 0.022
  means page did 0.078 by 0.073 giveaway 0.056 illegal 0.043 rigged 0.039 were 0.035 the 0.032 of 0.03 a 0.029 vegas 0.028 on 0.028 000 0.023 confirmed 0.022 about 0.02
  means paid pay 0.33 rally 0.063 trump 0.047 attend 0.043 protesters 0.034 000 0.026
  means pain organ 0.064 alive 0.063 on 0.022
  means painful a 0.14 is 0.11
  means paint white 0.14 house 0.11 paint 0.083 is 0.058 be 0.055 this 0.045 of 0.034
  means pair two 0.076 were 0.047
  means palace president 0.16 trump 0.04
  means palestinian palestinian 0.31
  means pandemic covid 0.44 19 0.42 masks 0.03
  means panther open 0.037 support 0.033 carry 0.033 1967 0.033
  means paper from 0.022
  means parade his 0.057 at 0.055
  means parenthood plan 0.13
  means parents children 0.17 bill 0.13 baby 0.13 passed 0.075 mother 0.048 does 0.044 to 0.042 kids 0.034
  means paris france 0.13
  means park disney 0.17 ride 0.11 in 0.075 found 0.046 a 0.042 are 0.041 world 0.041 yellowstone 0.03 at 0.021 police 0.021
  means parkland hog 0.22 david 0.14
  means parody my 0.069 about 0.061 that 0.058 tweet 0.05
  means part about 0.11 a 0.11 for 0.06 in 0.057 did 0.036 are 0.028 was 0.024 after 0.022 than 0.022 take 0.02
  means participants and 0.043
  means participate march 0.14 challenge 0.087
  means particular these 0.12 were 0.075 by 0.061
  means partisan million 0.15 u 0.097 100 0.088 s 0.087
  means partner partner 0.38 as 0.089
  means parton parton 0.38
  means party republican 0.17 the 0.052 democrats 0.049 from 0.044 election 0.03 did 0.022
  means paso paso 0.62 shooting 0.038 u 0.031 border 0.03 s 0.028
  means passed death 0.11 hoax 0.11 law 0.098 dead 0.074 make 0.048 use 0.033 found 0.029 democrats 0.029 is 0.026
  means passengers an 0.11 from 0.089
  means past once 0.089 the 0.085 did 0.07 obama 0.059 administration 0.052 racist 0.051 for 0.036 house 0.032 is 0.022
  means pastor osteen 0.079 church 0.039
  means patent a 0.027
  means patients has 0.16 after 0.057 19 0.045 from 0.038 hospital 0.033 an 0.028
  means patrick republican 0.24
  means patriotism veterans 0.23 donald 0.19
  means patriots bowl 0.12 super 0.12
  means patrol paso 0.17 el 0.17 u 0.1 s 0.085 border 0.033
  means paul paul 0.42 indictment 0.12 manafort 0.085 of 0.028
  means pay tax 0.15 paid 0.14 pay 0.069 in 0.024 for 0.021
  means payments tax 0.068 will 0.057
  means pearl over 0.079 get 0.069 it 0.066 upset 0.062 japan 0.062 press 0.062 secretary 0.062 about 0.055 that 0.054 wwi 0.047 house 0.044 should 0.044 white 0.043 visit 0.042 vets 0.03
  means pederasty pedophiles 0.12
  means pedophiles child 0.15
  means pelosi pelosi 0.37 senator 0.055
  means pen letter 0.13 an 0.11 obama 0.1 open 0.095 to 0.028
  means penalized bill 0.049
  means penalty make 0.12 be 0.094 for 0.04
  means pence pence 0.22 job 0.11 mike 0.051
  means penchant be 0.092
  means penny coin 0.16
  means people did 0.1 the 0.093 a 0.081 say 0.077 in 0.075 of 0.052 is 0.033 that 0.031 covid 0.03 this 0.03 and 0.029 warning 0.028 were 0.028 to 0.025 trump 0.025 does 0.023 show 0.021 no 0.02
  means per state 0.1
  means percent only 0.13
  means perfect did 0.049 in 0.045 a 0.041 on 0.03
  means performers trump 0.03
  means performing at 0.036 to 0.023
  means period with 0.11 of 0.091
  means permit social 0.061 gun 0.037
  means person 19 0.13 covid 0.1 man 0.087 at 0.057 was 0.049 did 0.048 george 0.046 a 0.034 children 0.032 from 0.03 the 0.028
  means personal own 0.12 app 0.1 your 0.055 facebook 0.053
  means personality on 0.029
  means pet dog 0.31
  means peter and 0.042
  means petition of 0.046
  means phenomena of 0.041
  means phenomenon show 0.11 does 0.083 in 0.025
  means philanthropist soros 0.13 george 0.13
  means phillips cast 0.17 three 0.14 presidential 0.13 alien 0.11 illegal 0.092 election 0.09 million 0.08 by 0.064
  means phone call 0.26 off 0.18 emergency 0.088 obamaphones 0.032 warning 0.027
  means photo photograph 0.28 this 0.11 a 0.026
  means photograph photo 0.13 a 0.12 this 0.12 in 0.092 is 0.058 sign 0.036 the 0.035 on 0.034 of 0.033 picture 0.03 real 0.027 these 0.025 at 0.022 with 0.021
  means photographer real 0.21 is 0.051 this 0.036
  means photography this 0.11
  means photos group 0.021
  means photoshop deleted 0.14 photo 0.032 president 0.031 real 0.029
  means phrase etymology 0.21 of 0.13 the 0.036 and 0.031 god 0.023
  means pic a 0.25 did 0.22 the 0.12 to 0.11 of 0.059 this 0.033 in 0.032 an 0.031 trump 0.025 is 0.023 at 0.023
  means pick president 0.09 does 0.04 and 0.031 obama 0.026 with 0.026 show 0.025 his 0.021
  means pickup ford 0.26
  means picture show 0.23 photo 0.22 photograph 0.15 this 0.13 does 0.076 a 0.064 real 0.022 of 0.021
  means piece the 0.12 on 0.086 a 0.081 to 0.047 an 0.039 was 0.033 after 0.029 john 0.026 obama 0.025 op 0.024 ed 0.024 and 0.021 did 0.021
  means pierre does 0.29
  means pink video 0.21 show 0.14
  means pipeline rock 0.097 stand 0.096
  means pit pit 0.32 slams 0.032 hungry 0.03 endorse 0.03
  means pitch robert 0.074
  means pittsburgh steelers 0.18
  means pizza papa 0.19 john 0.17 chuck 0.068 pizza 0.037
  means place at 0.18 was 0.089 a 0.077 the 0.063 on 0.058 in 0.048 new 0.041 trump 0.031 of 0.028 during 0.028 obama 0.027 to 0.024 did 0.023
  means plain this 0.043
  means plan to 0.13 will 0.1 plan 0.086 united 0.058 the 0.057 new 0.039 u 0.037 down 0.032 out 0.032 an 0.03 s 0.023 state 0.023 on 0.021
  means plant lose 0.056
  means plastic are 0.056 bag 0.053 put 0.047 in 0.029 does 0.022
  means platform facebook 0.22
  means players national 0.092 black 0.063 nfl 0.063 anthem 0.056 kaepernick 0.043 protest 0.03
  means playing the 0.14 nfl 0.11 anthem 0.074 of 0.071 national 0.066 who 0.06 black 0.059 music 0.046 is 0.038 to 0.032
  means playof after 0.22
  means pleaded be 0.045 was 0.04
  means please covid 0.13 19 0.082 ice 0.05
  means plenty does 0.027 show 0.022
  means plight there 0.15
  means plot by 0.099 in 0.029
  means podcast say 0.022
  means podesta podesta 0.36
  means pods pods 0.65
  means point did 0.074 of 0.067 attack 0.063 old 0.061 house 0.054 year 0.047 than 0.044 the 0.037 democrats 0.028 a 0.023
  means poison by 0.11
  means police arrested 0.17 cop 0.12 black 0.1 police 0.095 shooting 0.037 a 0.032 out 0.031 and 0.029 at 0.026 officer 0.025 woman 0.023
  means policy at 0.094 ban 0.093 gun 0.061 students 0.051 a 0.046 wearing 0.038 did 0.036 biden 0.035 trump 0.029 administration 0.028 of 0.025 free 0.023
  means political did 0.23 trump 0.16 and 0.097 for 0.096 of 0.061 campaign 0.04 make 0.025 the 0.024
  means politician good 0.1 biden 0.079 clinton 0.058 flying 0.054 is 0.047 rep 0.026 joe 0.024 of 0.022
  means politics trump 0.036
  means poll voters 0.22 in 0.062
  means pollution are 0.085
  means pontif francis 0.34 pope 0.34
  means poop study 0.18 fecal 0.12 full 0.12 find 0.12 matter 0.12 men 0.11 are 0.067 beards 0.049
  means poor at 0.059 from 0.03
  means pop swift 0.099 taylor 0.078 katy 0.055 perry 0.055
  means pope to 0.021
  means popular do 0.13 does 0.082 by 0.081 the 0.073 is 0.07 on 0.046 to 0.044 show 0.038 are 0.035 off 0.024 in 0.022 of 0.021 did 0.02
  means population killed 0.075 say 0.039 american 0.025
  means portion do 0.19
  means portrait paint 0.18 white 0.036
  means pose danger 0.21 at 0.062 photo 0.04
  means posing photograph 0.12 with 0.086 killed 0.033 and 0.029
  means posited say 0.051
  means position support 0.1
  means positive covid 0.093 was 0.061 were 0.044 with 0.037
  means possible does 0.031
  means possibly this 0.031
  means post a 0.13 did 0.13 to 0.069 the 0.068 is 0.051 of 0.048 that 0.041 in 0.034 are 0.031 no 0.026 from 0.023 trump 0.023 was 0.021 for 0.021
  means postage postage 0.34 mail 0.026 require 0.024
  means postal usps 0.26 stamps 0.21 mail 0.096 mailboxes 0.082 were 0.048
  means poster and 0.049
  means pot marijuana 0.44
  means potential from 0.095 and 0.072 will 0.069 does 0.043 for 0.031 an 0.028 is 0.028 cure 0.027 to 0.026 a 0.025
  means potter rowling 0.11 k 0.11 j 0.11
  means potus obama 0.48
  means pound this 0.082 a 0.036 is 0.021
  means poverty is 0.048
  means power president 0.13 pardon 0.096 could 0.06 say 0.039 order 0.038 is 0.027 does 0.026 the 0.026 to 0.02
  means powerful by 0.027 show 0.025 with 0.021
  means practical in 0.029
  means practice are 0.073 by 0.045 with 0.042 get 0.042 and 0.041 do 0.032 a 0.027 president 0.023 baby 0.02
  means prank discontinued 0.084 down 0.071 2017 0.068 people 0.057 due 0.052 closing 0.042
  means pranksters trump 0.074
  means prayer president 0.11
  means praying prayer 0.18 of 0.071
  means pre during 0.15
  means predecessor obama 0.29
  means predict prediction 0.24
  means prediction predict 0.44 simpsons 0.19 covid 0.1 the 0.035 george 0.021
  means preferring and 0.19
  means pregnancy abortion 0.26
  means pregnant pregnancy 0.19 mother 0.15 pregnant 0.14 by 0.066 woman 0.035
  means preparing were 0.19
  means presence food 0.091
  means presented in 0.12 on 0.11 com 0.064 the 0.035 christmas 0.033 real 0.027 as 0.027 of 0.021 this 0.021 are 0.02 children 0.02
  means presidency donald 0.085 trump 0.061 and 0.023
  means president trump 0.38 obama 0.32 did 0.074 to 0.032 say 0.026 biden 0.026 donald 0.022
  means presidential trump 0.17 hillary 0.14 clinton 0.1 biden 0.082 election 0.054 donald 0.046 say 0.033 president 0.029 did 0.025 sanders 0.023 bernie 0.02
  means press sarah 0.097 sanders 0.092 say 0.091 spicer 0.066 sean 0.063 trump 0.051 president 0.023 did 0.02
  means pressure from 0.06 event 0.021
  means pretty was 0.13 with 0.079
  means prevent school 0.17 gun 0.044 ban 0.034 is 0.033 water 0.032
  means previous remove 0.096 did 0.067 obama 0.055 that 0.025 was 0.021
  means price million 0.13 gasoline 0.13
  means primary hillary 0.064 sanders 0.058
  means prime justin 0.2 trudeau 0.18 muslim 0.046
  means prince queen 0.25 royal 0.24
  means principal school 0.12 ban 0.11
  means printed with 0.1 in 0.034
  means prison death 0.048 by 0.042 was 0.039 prison 0.024
  means prisoners prisoners 0.2 by 0.029
  means privacy app 0.14 facebook 0.077 phone 0.072 open 0.025 camera 0.024 inadvertently 0.022 scrolled 0.022 some 0.022 while 0.021 users 0.021
  means private facebook 0.051 still 0.022 equality 0.021 opposed 0.02
  means pro abortion 0.19 attack 0.095 in 0.071 was 0.056 capitol 0.053 the 0.048 man 0.047 support 0.043 did 0.026 during 0.021
  means probably arrested 0.06 s 0.041 is 0.025 on 0.024 in 0.02
  means problem does 0.047 to 0.044 are 0.028 cause 0.024
  means procedure does 0.044
  means process vote 0.03
  means proclaimed say 0.17
  means proclamation birth 0.097
  means produce be 0.046 show 0.044 that 0.032 a 0.032 does 0.027
  means producer california 0.095 did 0.035 trump 0.025 u 0.022 president 0.021
  means production 2020 0.15
  means products food 0.11 cause 0.092 with 0.084 using 0.059 burning 0.058 and 0.056 contain 0.037 controversy 0.031 is 0.024 do 0.024 recall 0.021 baby 0.021
  means professional are 0.1
  means profile jeffrey 0.1 arrested 0.1 epstein 0.1 facebook 0.049 show 0.043 does 0.037 parenthood 0.026
  means program for 0.15 refugees 0.047 bill 0.044
  means progressive was 0.052
  means prohibit ban 0.11 florida 0.043
  means project 100 0.25 to 0.097 does 0.068 reports 0.042 the 0.02
  means prominent donald 0.1 president 0.057 trump 0.047 to 0.042 after 0.02
  means promises scam 0.16 free 0.085 legitimate 0.072 veterans 0.065 no 0.06 2 0.046 president 0.04 offer 0.033 coupon 0.032 is 0.024
  means promote by 0.092 legitimate 0.088 offer 0.074 have 0.03
  means promotion free 0.19 coupon 0.031
  means prompted an 0.11 children 0.068 the 0.067 man 0.043 during 0.036 school 0.033 is 0.029 did 0.028
  means pronouncements say 0.027
  means proof clinton 0.1 hillary 0.076 people 0.04 a 0.025 show 0.021
  means propaganda does 0.046
  means property texas 0.12 cancer 0.1 house 0.083
  means proposal tax 0.2
  means proposed want 0.1 does 0.085 amendment 0.059 to 0.042 from 0.025 people 0.021 plan 0.02
  means prostitution ring 0.13 de 0.12 sex 0.11 involving 0.1 trafficking 0.1 child 0.088 robert 0.083 niro 0.079
  means protect will 0.082 an 0.077 security 0.046 who 0.039 by 0.038 state 0.023
  means protection for 0.04
  means protest protesters 0.39 black 0.1 america 0.054 march 0.047 plan 0.038 video 0.032 show 0.031 off 0.026 in 0.02
  means protesters protest 0.31 protesters 0.18 black 0.086 at 0.046 an 0.024 to 0.022
  means prove time 0.049 gun 0.039 white 0.036 a 0.027 does 0.023
  means provide to 0.13 free 0.1 that 0.095 real 0.065 does 0.028 did 0.024 american 0.023
  means public did 0.18 have 0.093 that 0.044 being 0.043 trump 0.034 change 0.033 a 0.033 the 0.031 and 0.031 school 0.03 does 0.028 for 0.025 was 0.024 obama 0.022 say 0.021
  means publication hitler 0.057
  means published clinton 0.11 people 0.095 for 0.068 a 0.065 did 0.046 the 0.04 million 0.034 in 0.031 of 0.03 was 0.026 is 0.025 gay 0.024 man 0.022 on 0.022
  means puerto puerto 0.65 during 0.036 shutdown 0.034 government 0.031 party 0.028 lawmakers 0.025 democratic 0.023
  means pull air 0.064 an 0.047
  means punching a 0.037
  means pundits obama 0.046
  means punished her 0.094 for 0.052
  means punishment for 0.071 and 0.021
  means purchase buy 0.18 illegal 0.055 it 0.055 2 0.037 sell 0.034 4 0.032 president 0.025
  means pure this 0.15 of 0.032
  means purported real 0.096 about 0.094 from 0.081 the 0.072 an 0.061 this 0.046 a 0.046 is 0.035 does 0.033 and 0.033 clinton 0.025 on 0.025 show 0.022
  means purportedly this 0.26 a 0.13 show 0.12 is 0.11 does 0.099 photograph 0.066 in 0.055 video 0.026
  means purposes frozen 0.063 use 0.055 will 0.053 of 0.021
  means purveyor raid 0.15 was 0.024
  means pushed soros 0.071 is 0.022
  means put a 0.095 of 0.089 does 0.081 in 0.076 be 0.064 for 0.041 ban 0.039 the 0.038 did 0.028 will 0.027 is 0.023
  means putin russia 0.18 security 0.13 national 0.11
  means q that 0.17
  means quarterback kaepernick 0.19 colin 0.17 arrested 0.13 for 0.052 on 0.027
  means queen queen 0.32 on 0.069
  means question did 0.2 trump 0.16 the 0.053 19 0.052 at 0.05 covid 0.049 say 0.047 ask 0.032 a 0.029 wallace 0.027
  means questionable killed 0.025
  means quickly pelosi 0.097 did 0.021
  means quietly of 0.041
  means quite at 0.06 have 0.054 with 0.039 are 0.031 real 0.028
  means quotation say 0.16 him 0.13 be 0.084 about 0.046 democrats 0.04 did 0.021
  means quote say 0.58 did 0.098 if 0.067 trump 0.028 said 0.021
  means r with 0.36 u 0.071 s 0.035 did 0.028 a 0.022
  means race white 0.089 are 0.083 before 0.077 people 0.046 georgia 0.045 african 0.029 be 0.022
  means racial black 0.17 racist 0.13 white 0.068 did 0.063 word 0.039 show 0.021
  means racism white 0.24 racist 0.17 is 0.026
  means racist white 0.16 racism 0.11 black 0.073 racist 0.062 an 0.046 people 0.044 obama 0.033 say 0.029 was 0.028
  means radiation fukushima 0.41
  means radio limbaugh 0.39 rush 0.33 were 0.046 did 0.027 say 0.025
  means rainbow rainbow 0.34
  means raised are 0.16 trump 0.056 the 0.031 pay 0.029 say 0.026 to 0.025 did 0.021
  means rally trump 0.18 members 0.1 charlottesville 0.083 protesters 0.06 sanders 0.055 be 0.054 russian 0.041 bernie 0.031 at 0.027
  means range is 0.069
  means rape rape 0.27 raped 0.17 assault 0.14 sexual 0.094 girl 0.079 rapist 0.036 muslim 0.032
  means raped rape 0.34 girl 0.15 old 0.09 year 0.068 assault 0.048 raped 0.048 her 0.039 bill 0.032
  means rapper kanye 0.19 west 0.19 lil 0.086 wayne 0.086
  means rare cause 0.18 are 0.031 have 0.03 does 0.022
  means rate gun 0.17 19 0.15 clinton 0.074 covid 0.068 killed 0.053 hillary 0.033
  means rather were 0.094 their 0.047 obama 0.03
  means raul native 0.14 american 0.12 burial 0.11 threatened 0.1 site 0.1 construction 0.1 border 0.075 wall 0.038 does 0.026
  means re flag 0.18 burning 0.14 the 0.067 no 0.059 after 0.031 by 0.026 did 0.025
  means reached new 0.12 is 0.026 in 0.025
  means reactions warning 0.072
  means read no 0.087 didnt 0.069 about 0.048 did 0.047 earth 0.046 on 0.036 word 0.034 sign 0.033 a 0.028 with 0.022 say 0.022
  means readers a 0.086 did 0.08 is 0.06 from 0.05 in 0.044 are 0.04 be 0.039 not 0.037 to 0.033 shooting 0.029 can 0.028 of 0.027 people 0.023 real 0.023 were 0.021
  means reagan reagan 0.23
  means real a 0.19 this 0.12 did 0.068 the 0.064 an 0.045 show 0.041 in 0.039 was 0.036 of 0.033 is 0.031 on 0.031 to 0.026 from 0.025 at 0.024 trump 0.022
  means realdailywire was 0.16 in 0.034
  means realdonaldtrump donald 0.38 trump 0.26 did 0.069 president 0.065 tweet 0.042 video 0.027
  means realistic baseball 0.024
  means reality do 0.045 is 0.04 democrats 0.038 go 0.034
  means realizing after 0.035
  means reason during 0.11 does 0.097 be 0.07 eating 0.056 video 0.042 a 0.042 this 0.03
  means recall walmart 0.12
  means receive for 0.16 get 0.15 from 0.098 letter 0.069 man 0.061 alabama 0.035 the 0.029 a 0.029 got 0.02
  means recent first 0.081 year 0.079 in 0.076 a 0.048 does 0.036 the 0.035 doctor 0.03 this 0.022 are 0.02
  means recession recession 0.54 he 0.059 get 0.042 hope 0.027 bill 0.024
  means recipients medal 0.18 honor 0.1
  means recommend 19 0.067 covid 0.031
  means record video 0.078 did 0.075 at 0.063 was 0.057 that 0.055 people 0.038 the 0.038 of 0.036 fox 0.03 news 0.024
  means recount in 0.029
  means recreational legalize 0.16 marijuana 0.042
  means recycled hurricane 0.07 state 0.05
  means red color 0.1 flag 0.053 after 0.052 gun 0.048 hero 0.039
  means redeemed coupon 0.31
  means redskins team 0.22 change 0.039 name 0.031
  means reduce from 0.18 to 0.032
  means refer call 0.23 donald 0.076 trump 0.039
  means reference in 0.021
  means reflect their 0.13
  means reform would 0.19
  means refugees refugees 0.28 muslim 0.09
  means refuse dont 0.15 serviceman 0.1 they 0.076 new 0.034 no 0.028
  means regarding s 0.1 u 0.05 on 0.042
  means regardless this 0.095
  means registered who 0.2 didnt 0.12 as 0.098
  means regret over 0.1 tweet 0.037
  means regular during 0.08
  means regulations from 0.05 and 0.024
  means related with 0.18 were 0.08 was 0.069 to 0.051 california 0.05 death 0.042 for 0.042 democrats 0.035 of 0.027
  means relationship with 0.14 this 0.047
  means relatively do 0.11 was 0.033 u 0.02
  means release release 0.34 by 0.085 new 0.062 prove 0.048 plan 0.035 to 0.025
  means reliable say 0.024 and 0.02
  means relief covid 0.24 19 0.21 stimulus 0.16
  means religious muslim 0.22 church 0.086 baby 0.072 law 0.053 atheist 0.047 ban 0.044 store 0.038 school 0.025 religion 0.024 wearing 0.021
  means relocate job 0.099 despite 0.095 moving 0.095 still 0.095 deal 0.094 carrier 0.089 some 0.086 mexico 0.082
  means remains discovered 0.11 do 0.093 are 0.084 in 0.062 was 0.061 for 0.036 show 0.032
  means remarkable does 0.063 an 0.057
  means remarks say 0.49 did 0.12 biden 0.056 white 0.033 trump 0.026 call 0.025 not 0.022 be 0.02
  means remember problem 0.073 was 0.06 on 0.052
  means removal remove 0.38 u 0.12 s 0.1 from 0.024
  means remove did 0.1 president 0.087 that 0.077 over 0.076 and 0.041 be 0.036 an 0.028 flag 0.026 ban 0.021 trump 0.02
  means renewed clinton 0.1
  means rent rent 0.46 into 0.073 man 0.058 fall 0.049 discovered 0.049 they 0.048 own 0.046 wife 0.035 house 0.03 after 0.021
  means reopening 19 0.023
  means rep congressman 0.12 rep 0.064 on 0.043 gun 0.025 does 0.021
  means reparations reparations 0.36 slavery 0.13 demand 0.12 pay 0.11 u 0.043 s 0.042
  means repeal people 0.13 bill 0.028 does 0.022
  means repeatedly biden 0.085 is 0.026
  means replace obama 0.037 to 0.027
  means replacement emergency 0.089 meeting 0.085 holding 0.058 replace 0.058 discussing 0.058 party 0.035 democratic 0.027
  means reportedly did 0.23 a 0.17 was 0.15 the 0.088 her 0.07 after 0.052 in 0.032
  means reporter sign 0.13 reports 0.053 by 0.039 he 0.039 first 0.033 stand 0.029 to 0.024
  means reports to 0.15 for 0.098 after 0.067 trump 0.062 of 0.059 was 0.056 in 0.055 arrested 0.05 the 0.045 president 0.044 did 0.037 a 0.029 on 0.025
  means represent flag 0.071 are 0.048 the 0.029 does 0.026
  means representative rep 0.11 house 0.084 the 0.048 call 0.039 ocasio 0.037 cortez 0.037 twitter 0.026
  means reproduces her 0.05 from 0.039
  means repswalwell resist 0.15 owners 0.15 suggested 0.15 confiscation 0.15 who 0.11 democrats 0.073 rep 0.069 nuking 0.03
  means reptiles alligator 0.21
  means republican gop 0.19 call 0.14 did 0.1 rep 0.085 say 0.057 sen 0.047 trump 0.033 and 0.031 mike 0.028 he 0.025 cruz 0.022 vote 0.022
  means repurposed this 0.23 does 0.061 were 0.059 show 0.039
  means request christmas 0.13 million 0.11 for 0.1 scam 0.076 card 0.028
  means require must 0.12 all 0.098 and 0.095 be 0.041 state 0.037 against 0.025
  means requirements harris 0.076 kamala 0.073 florida 0.048
  means rescue after 0.12 from 0.039
  means research 19 0.1 that 0.068 do 0.043
  means researchers an 0.044
  means resemble like 0.18
  means residents to 0.15 black 0.028 new 0.022 have 0.02
  means resign be 0.057 impeached 0.036 should 0.034 say 0.025 for 0.021
  means resist for 0.058
  means resources 1 0.023
  means respect from 0.03
  means response my 0.068 covid 0.066 pelosi 0.061 the 0.049 state 0.043 after 0.04 nancy 0.035 of 0.033 did 0.03 fund 0.029 that 0.029 her 0.027
  means responsible death 0.11 cause 0.031 donald 0.026 by 0.026
  means rest an 0.024
  means restaurant mcdonalds 0.11 refuse 0.096 fil 0.087 chick 0.086 tip 0.046 pizza 0.04 olive 0.038 serve 0.038 garden 0.036 steakhouse 0.034
  means restrictions lockdown 0.096 anti 0.086 19 0.074 covid 0.061
  means restroom bathroom 0.31 transgender 0.14
  means results from 0.14 the 0.11 election 0.093 tweet 0.059 in 0.059 of 0.045 court 0.04 state 0.033 a 0.024
  means resurfaced did 0.023
  means retail amazon 0.13 store 0.1
  means retailer sell 0.16 walmart 0.14
  means retreat during 0.056
  means return announced 0.086 your 0.082 and 0.074 back 0.058 the 0.023
  means retweet false 0.034 image 0.032
  means rev refuse 0.097 to 0.057
  means reveal secret 0.15 in 0.12 what 0.085 during 0.06 found 0.028 hillary 0.027 the 0.021
  means revenge a 0.028
  means revenue irs 0.098 no 0.076
  means reverse trump 0.061
  means review did 0.028
  means revoke trump 0.046
  means rhetoric deleted 0.096
  means rican rico 0.21 puerto 0.13
  means rich on 0.07 tweet 0.026 writer 0.024 saturday 0.024 suspended 0.024 night 0.024 live 0.024 barron 0.023
  means richard nixon 0.28
  means rick and 0.14 his 0.12
  means rico rico 0.37
  means rid rid 0.24 of 0.031 motorcycle 0.03
  means ride ride 0.033
  means ridiculous from 0.15
  means rifle nra 0.2 ar 0.17 15 0.12
  means rigged can 0.069 online 0.035 hashtag 0.035 you 0.033
  means right did 0.3 in 0.13 the 0.11 a 0.076 to 0.047 from 0.035 does 0.026 trump 0.024 and 0.022 sexual 0.021 attack 0.02
  means rihanna to 0.035
  means ring say 0.077 sex 0.032 trafficking 0.03 in 0.03 ring 0.027
  means riot capitol 0.2 antifa 0.11 us 0.11
  means ripping right 0.11 price 0.11 94 0.068 host 0.068 former 0.068 age 0.068 dead 0.065 at 0.022
  means risk are 0.04 people 0.033 toxic 0.03 warning 0.024
  means ritual satanic 0.2
  means rival clinton 0.15 hillary 0.097
  means rob robbery 0.18 for 0.048 cartoonist 0.029 anti 0.025 fired 0.022
  means robert robert 0.51 was 0.15 no 0.072
  means rock dwayne 0.16 johnson 0.15 arrested 0.13 and 0.038 of 0.029 at 0.024
  means rocky sylvester 0.32 stallone 0.32
  means rodham hillary 0.18 clinton 0.16
  means roger roger 0.23 cartoonist 0.11 anti 0.092 fired 0.084 drawing 0.054 an 0.049
  means role an 0.081 video 0.053 to 0.036 and 0.024
  means ronald reagan 0.33 ronald 0.29
  means room hotel 0.15 house 0.14 call 0.065 for 0.034 white 0.029
  means root was 0.024
  means rose their 0.14 women 0.11 an 0.033 to 0.02
  means roughly american 0.19
  means route the 0.023
  means routine did 0.027
  means rover mars 0.24 from 0.16
  means royal prince 0.33 harry 0.16 markle 0.14 meghan 0.14 elizabeth 0.037 queen 0.037
  means rules law 0.096 gun 0.084 the 0.055 at 0.028 u 0.025 s 0.021
  means ruling rules 0.18 court 0.12 ban 0.034 that 0.027
  means rumor the 0.12 to 0.097 in 0.085 false 0.044 is 0.043 ban 0.037 from 0.037 obama 0.033 on 0.031 of 0.03 a 0.029 are 0.027 facebook 0.026 and 0.025 with 0.024 for 0.024 new 0.021
  means run of 0.13 in 0.085 did 0.055 from 0.054 being 0.038 car 0.034 joe 0.027 name 0.023 donald 0.022
  means rupar donald 0.2 trump 0.058
  means russia russian 0.41 president 0.03
  means russian putin 0.33 russia 0.3 vladimir 0.16 russian 0.022
  means ryguysa footage 0.31 show 0.16 town 0.15 tornado 0.11 does 0.1
  means s did 0.13 the 0.13 of 0.1 trump 0.073 to 0.063 in 0.057 obama 0.04 biden 0.03 is 0.024 us 0.023 president 0.022 for 0.022 a 0.021
  means sad your 0.11
  means sadiq donald 0.075
  means safe with 0.039
  means safety these 0.12 home 0.089 of 0.075 an 0.043
  means said say 0.27 did 0.19 to 0.052 on 0.039 trump 0.036 a 0.033 ted 0.032 he 0.029 back 0.029
  means salacious with 0.032
  means saleh delta 0.2 ejected 0.19 speak 0.18 arabic 0.16 passengers 0.14
  means sales sell 0.18 buy 0.12 gun 0.035 about 0.02
  means saline alive 0.38
  means salute salute 0.18 korean 0.15
  means same with 0.11 at 0.076 did 0.062 and 0.03 a 0.026 around 0.025 sign 0.025
  means samir samir 0.66 named 0.034 church 0.034 texas 0.034
  means san as 0.076 a 0.04 was 0.025
  means sanders sanders 0.84 bernie 0.047
  means sandwich subway 0.36
  means sarah sarah 0.34
  means satanic satanic 0.43
  means satire did 0.045
  means satirical trump 0.12 order 0.079 to 0.064 president 0.064 house 0.061 donald 0.045 barack 0.034 for 0.033 as 0.033 did 0.029 white 0.028 bible 0.025 muslim 0.025 refuse 0.024 a 0.021
  means saudi saudi 0.26 interest 0.14 financial 0.1 have 0.089 does 0.033
  means saudis saudi 0.2 arabia 0.19 financial 0.18 interest 0.18 have 0.1 president 0.027
  means save say 0.055 donald 0.023
  means saving save 0.37 from 0.036 a 0.029
  means savoury produce 0.24 flavored 0.22 to 0.089 eggplant 0.045 durex 0.045 condom 0.033
  means saw on 0.083 her 0.038
  means say on 0.16 a 0.055 not 0.053 did 0.049 to 0.046 is 0.039 in 0.033 the 0.033 real 0.028 palin 0.027 go 0.024 his 0.023 sarah 0.023 mit 0.022 romney 0.021
  means scale scale 0.029
  means scam facebook 0.17 away 0.089 giving 0.088 anniversary 0.081 is 0.081 not 0.067 customers 0.061 coupon 0.029
  means scammers scam 0.28
  means scams offer 0.17 free 0.15 coupon 0.12 giving 0.097 away 0.08 is 0.039 covid 0.022
  means scandal as 0.082 clinton 0.062
  means scare by 0.042
  means scarelore are 0.065 on 0.038
  means scary after 0.028
  means scenario sue 0.27
  means scene show 0.17 of 0.15 photo 0.059 does 0.056 protest 0.052 a 0.025
  means schif schif 0.59 adam 0.19
  means school students 0.19 parkland 0.093 second 0.057 for 0.048 kids 0.046 a 0.044 was 0.033 did 0.028 school 0.023 classmate 0.022 shooting 0.02 does 0.02
  means schumer schumer 0.78 sen 0.033 madam 0.032 hollywood 0.032 clients 0.028
  means science does 0.12 your 0.093 health 0.091 do 0.085 provide 0.072 benefits 0.071 that 0.031 a 0.031 is 0.021
  means scientific of 0.23 and 0.17 cancer 0.092 say 0.058 the 0.026
  means scientifically vaccines 0.2 on 0.054 does 0.027
  means scientists time 0.053 hybrid 0.033
  means scot to 0.021
  means screen from 0.073
  means screenshot that 0.11 live 0.086 say 0.07 twitter 0.059 cnn 0.049 tweet 0.038 did 0.034
  means screwed of 0.14
  means scrubbed remove 0.27 from 0.16
  means scrutiny house 0.15 once 0.079 immigrants 0.05 for 0.028 did 0.021
  means search google 0.035
  means season netflix 0.1 holiday 0.087 you 0.04 tax 0.031 for 0.028 flu 0.022
  means seat replace 0.14 to 0.032
  means seaworld seaworld 0.49
  means second with 0.14 during 0.077 american 0.051 from 0.024
  means secpompeo underway 0.15 large 0.15 south 0.13 scale 0.13 farmers 0.092 killed 0.079 africa 0.072 white 0.037
  means secret a 0.084 black 0.084 on 0.082 clinton 0.048 can 0.031
  means secretary about 0.11 hillary 0.075 kissinger 0.066 henry 0.063 clinton 0.057 spicer 0.047 sean 0.045 did 0.036 donald 0.028
  means section from 0.059 remove 0.035 for 0.032
  means security against 0.091 terrorist 0.087 around 0.076 is 0.045 their 0.04 america 0.033 of 0.024 your 0.023
  means see woman 0.043 did 0.039 attack 0.03 is 0.028 real 0.027 facebook 0.025 for 0.023 the 0.022 does 0.022
  means seeking harvey 0.11 to 0.094 and 0.088 for 0.063 after 0.053
  means seem in 0.077 that 0.073 father 0.07 did 0.07 would 0.069 a 0.066 man 0.039 is 0.026 trump 0.023
  means seemingly this 0.3 is 0.12 a 0.1 photograph 0.077 show 0.042 real 0.039 of 0.035 border 0.023
  means seen us 0.079 display 0.073 a 0.036 show 0.035 from 0.032
  means seized to 0.027
  means select does 0.032
  means self be 0.022
  means sell buy 0.083 sales 0.071 resell 0.047 new 0.043 marijuana 0.038
  means semen drinking 0.11 challenge 0.11 students 0.11 college 0.1 coma 0.082 after 0.067
  means semitic jews 0.17
  means sen say 0.073 during 0.065 u 0.048 s 0.041 to 0.027 did 0.021
  means senate would 0.076 people 0.07 congress 0.059 senator 0.055 have 0.046 mcconnell 0.044 chuck 0.043 not 0.035 bill 0.032 joe 0.027 mitch 0.027 did 0.026 american 0.022
  means senator ted 0.16 cruz 0.16 sen 0.11 john 0.078 mccain 0.068 bernie 0.046 vote 0.038 sanders 0.037 did 0.036
  means send letter 0.13 mail 0.1 tweet 0.083 an 0.035
  means sensationalized is 0.023
  means sent troops 0.11 president 0.073 after 0.067 letter 0.056 send 0.039 scam 0.032 to 0.032 did 0.027
  means sentence jail 0.16 for 0.14 year 0.099 sentence 0.043 prison 0.034
  means separate with 0.035 and 0.031 show 0.027 photograph 0.023
  means separation separate 0.15
  means september 11 0.3 9 0.26 was 0.12 did 0.041 a 0.031 to 0.021
  means sequel 2 0.34
  means sergeant of 0.025
  means series the 0.18 members 0.098 did 0.068 president 0.045 that 0.035 old 0.029 was 0.025 your 0.024 world 0.022
  means serious water 0.15 a 0.033 with 0.023
  means serve and 0.072 are 0.059 replace 0.055 admit 0.05 meat 0.036 for 0.028 president 0.024
  means server hillary 0.047
  means service a 0.14 mail 0.11 to 0.062 does 0.058 send 0.053 usps 0.046 war 0.039 the 0.034 for 0.032 s 0.025 is 0.023 customers 0.022
  means servicemen u 0.12 s 0.12
  means set facebook 0.081 the 0.059 a 0.048 of 0.043 these 0.033 to 0.032 are 0.026 by 0.023 moon 0.023
  means settlement lawsuit 0.2 sexual 0.023
  means seven an 0.043 of 0.023 in 0.022
  means several at 0.084 trump 0.064 a 0.061 in 0.06 the 0.045 is 0.042 of 0.039 did 0.039 was 0.033 with 0.033 for 0.03 does 0.029 are 0.029 to 0.028 were 0.025 support 0.024 this 0.022
  means severe burning 0.071
  means sex gay 0.13 pedophiles 0.13 children 0.098 was 0.092 with 0.076 and 0.059 who 0.05 an 0.021
  means sexual sex 0.35 with 0.15 a 0.067 rape 0.047 of 0.045 was 0.042 did 0.033 after 0.027 to 0.024
  means shampoo products 0.23 cause 0.18
  means shaped real 0.12 this 0.025
  means shared this 0.15 show 0.085 does 0.078 an 0.074 did 0.072 a 0.066 about 0.042 is 0.034 the 0.034 photograph 0.03 in 0.03 to 0.029 with 0.023 and 0.021 of 0.02
  means she her 0.2 clinton 0.13 hillary 0.13 woman 0.12 did 0.062 a 0.05 to 0.028 harris 0.025 kamala 0.025 was 0.025
  means shelter people 0.15
  means sherif sherif 0.58 county 0.097
  means sheriffs shooting 0.077
  means shes its 0.19 tell 0.03 clinic 0.023 patients 0.023 survive 0.023
  means shit did 0.023
  means shocking a 0.063 pit 0.03 brad 0.026
  means shooter shooter 0.16 hasan 0.031 nidal 0.031 that 0.028
  means shooting shooter 0.23 killed 0.12 police 0.09 shot 0.075 and 0.061 u 0.046 parkland 0.04 gun 0.04 school 0.033 s 0.029 a 0.027 was 0.026
  means shoppers walmart 0.36 killed 0.23
  means shopping amazon 0.1 warning 0.065 free 0.051 on 0.021
  means shores migrant 0.18 beach 0.17 broad 0.15 daylight 0.15 invade 0.15
  means short was 0.15 at 0.077 this 0.046
  means shot shooting 0.22 gun 0.17 killed 0.086 year 0.054 was 0.037 assassination 0.035 police 0.029
  means should say 0.13 should 0.077 be 0.05 to 0.042 do 0.032 can 0.025 they 0.025 back 0.024 call 0.024
  means show a 0.16 in 0.14 this 0.11 is 0.099 at 0.065 of 0.059 on 0.042 the 0.041 by 0.035 with 0.028 real 0.027
  means shown show 0.21 this 0.027
  means shropshire shropshire 0.54 used 0.063 knights 0.051 by 0.039 recent 0.03 discovered 0.03 mysterious 0.03 were 0.029 cave 0.02
  means shut closing 0.17
  means shutdown house 0.19 white 0.14 comments 0.07 message 0.067 line 0.067 outgoing 0.04 blame 0.038 change 0.037 democrats 0.027
  means sick was 0.14
  means sid and 0.22
  means siege capitol 0.11
  means sight giant 0.13 spotted 0.12
  means sign to 0.13 welcome 0.11 sign 0.079 billboard 0.047 order 0.045 ban 0.042 obama 0.032 store 0.027
  means signature and 0.065 trump 0.035
  means significant could 0.04 does 0.037
  means similar this 0.054
  means simple your 0.11 are 0.038 by 0.035 from 0.029
  means simply on 0.057 for 0.027
  means since is 0.12 washington 0.086 did 0.062 the 0.056 at 0.05 to 0.045 he 0.041 car 0.029 sign 0.026 year 0.025
  means sing anthem 0.12 national 0.11
  means singer katy 0.14 perry 0.14 beyonce 0.13 hoax 0.074 didnt 0.065 say 0.045 of 0.026
  means single house 0.11 king 0.078 a 0.066 vote 0.056 from 0.045 the 0.038 show 0.036 on 0.035 with 0.031 in 0.03 remove 0.03 by 0.029
  means sings know 0.084 word 0.082 not 0.08 donald 0.059 national 0.042 does 0.03
  means site to 0.16 did 0.12 a 0.083 in 0.068 for 0.066 was 0.053 trump 0.047 the 0.039 with 0.034 after 0.029 of 0.025 at 0.025
  means sitting photo 0.089 plan 0.034 this 0.027
  means situation in 0.043
  means six he 0.14 to 0.042 president 0.041 did 0.024
  means size than 0.11
  means sized giant 0.22 this 0.11 does 0.04
  means skills this 0.13 is 0.047
  means skin this 0.046 and 0.041
  means skip visit 0.15 not 0.13 house 0.12 white 0.11
  means sky of 0.095 a 0.026
  means slavery black 0.15
  means slaves slavery 0.24 of 0.054 robert 0.04
  means sleepy joe 0.35 biden 0.11 video 0.1 pres 0.021
  means sleuths was 0.027
  means slogan re 0.024
  means slow masks 0.11
  means slur n 0.22
  means small of 0.13 dog 0.087 town 0.071 a 0.07 the 0.057 u 0.049 is 0.042
  means smart in 0.039
  means smarter smarter 0.51 and 0.063 pres 0.061 would 0.049 better 0.045 than 0.045 make 0.031
  means smear be 0.053 an 0.036
  means smell odor 0.055
  means snopes flying 0.09 on 0.031
  means snow snowfall 0.24 in 0.038
  means so did 0.2 of 0.15 in 0.075 the 0.073 a 0.057 does 0.045 is 0.044 this 0.04 with 0.04 trump 0.024 to 0.023
  means social did 0.13 in 0.069 a 0.062 are 0.06 of 0.057 is 0.055 to 0.048 the 0.047 facebook 0.038 and 0.035 this 0.032 for 0.029 no 0.027 covid 0.026 an 0.024 biden 0.021
  means socialist during 0.17
  means society do 0.17
  means soft day 0.05
  means sold sell 0.39 in 0.042
  means soldiers national 0.19 world 0.048 soldiers 0.048 war 0.041 on 0.032
  means solely of 0.074
  means solution was 0.025
  means some did 0.21 a 0.086 the 0.079 in 0.078 trump 0.062 of 0.062 is 0.061 on 0.039 are 0.039 to 0.037 and 0.035 this 0.027 does 0.022
  means somebody for 0.073
  means somehow is 0.039
  means someone is 0.1 man 0.1 a 0.096 these 0.065 real 0.038 show 0.029 are 0.022
  means something real 0.11 did 0.086 on 0.066 an 0.063 the 0.062 take 0.061 her 0.06 after 0.036 one 0.026 say 0.025 than 0.023
  means sometimes this 0.11 is 0.1 as 0.074 trump 0.071 president 0.051 and 0.042 donald 0.04 a 0.035 did 0.03 of 0.023 the 0.023 an 0.021
  means somewhat change 0.081 and 0.028
  means somewhere is 0.2 the 0.031
  means son jr 0.17 trump 0.13 donald 0.11 father 0.076 voting 0.046 eric 0.042 from 0.034 burning 0.022
  means song the 0.095 and 0.078 about 0.067 american 0.044
  means soo be 0.5
  means soon be 0.15 by 0.11 to 0.035
  means soros soros 0.45 or 0.076 officer 0.058 ii 0.058 world 0.056 war 0.051 ss 0.049 during 0.043 george 0.043 collaborator 0.034 an 0.029
  means sorry trump 0.034
  means sotu was 0.087
  means sought added 0.13 and 0.045
  means sound cause 0.038
  means source did 0.09 no 0.083 to 0.073 pay 0.062 president 0.048 change 0.044 the 0.031 a 0.029 at 0.029 government 0.026 trump 0.026 there 0.024 biden 0.022 was 0.02
  means south this 0.04 is 0.039 after 0.033 in 0.028
  means southern border 0.14 immigrants 0.11 u 0.047 s 0.041 at 0.031
  means soviet say 0.025
  means space an 0.23 nasa 0.21 does 0.035 astronaut 0.032
  means spain migrant 0.084 beach 0.079 broad 0.071 daylight 0.071 invade 0.071
  means spangled anthem 0.17 national 0.17
  means sparked covid 0.073 at 0.031 trump 0.023 to 0.022
  means speak killed 0.12 say 0.033 in 0.03
  means speaker pelosi 0.31 ryan 0.23 paul 0.22 nancy 0.1
  means special police 0.13 birmingham 0.12 alabama 0.12 workers 0.085 in 0.055 election 0.027
  means species is 0.11 killed 0.076 this 0.058
  means specific day 0.14 trump 0.024
  means spectacular clouds 0.26 over 0.21
  means speculation of 0.073 video 0.046 in 0.045 his 0.041 does 0.021
  means speech did 0.1 trump 0.094 american 0.089 end 0.067 a 0.053 say 0.044 the 0.033 to 0.03 hillary 0.026 we 0.022
  means spell send 0.11
  means spencer alt 0.13 hail 0.13 engage 0.13 salute 0.13 group 0.13 right 0.12 show 0.022
  means spend have 0.03
  means spent prison 0.079 at 0.065 from 0.026
  means spicer spicer 0.47 sean 0.043 weapons 0.022 chemical 0.022 hitler 0.022
  means spin video 0.12 this 0.021
  means spiritairlines dis 0.35 account 0.35 military 0.16
  means split are 0.26 an 0.14
  means spoke he 0.16 speak 0.054
  means spoken if 0.21 say 0.051
  means sponsor day 0.058
  means spoof call 0.12 color 0.1 to 0.069 were 0.023
  means sports photograph 0.079 show 0.05 olympics 0.029
  means spotted in 0.051 photograph 0.049 this 0.037
  means spouses show 0.06
  means spread to 0.16 for 0.075 a 0.065 did 0.062 covid 0.054 warning 0.051 was 0.05 about 0.032 killed 0.022 is 0.021
  means spring texas 0.093
  means spurred with 0.19
  means ss nazi 0.18
  means st for 0.023
  means stacey georgia 0.17
  means stadium stadium 0.36
  means staf president 0.098 obama 0.077 flag 0.071 for 0.047 the 0.033 did 0.029
  means staffers his 0.052 sen 0.026 after 0.023
  means stage show 0.12 fake 0.066 video 0.042 does 0.022
  means stamps stamps 0.28
  means stand stand 0.22 an 0.071 with 0.037 video 0.021
  means standard u 0.025
  means star did 0.12 hoax 0.076 as 0.07 bieber 0.069 say 0.063 justin 0.057 the 0.044 by 0.044 on 0.032 hollywood 0.028 is 0.024
  means starbucks starbucks 0.43 dreamer 0.17 day 0.071
  means start to 0.1 is 0.097 marijuana 0.077 quote 0.044 at 0.041 the 0.033 family 0.031 this 0.028 get 0.021
  means state to 0.1 did 0.081 for 0.077 in 0.07 the 0.066 on 0.056 s 0.046 trump 0.04 california 0.037 is 0.031 u 0.03 of 0.028 and 0.026
  means statement say 0.49 did 0.17 about 0.081 over 0.024
  means station gas 0.18 pump 0.069
  means statistical than 0.21 more 0.15
  means statistics immigrants 0.065 killed 0.059 than 0.058 in 0.052 state 0.05 american 0.037 are 0.037 only 0.035 more 0.027 do 0.021
  means status as 0.12 your 0.068 the 0.059 texas 0.028
  means stay refuse 0.15 obama 0.068 president 0.028 from 0.026
  means stealing facebook 0.022
  means steel wall 0.1
  means stein stein 0.38 green 0.13 party 0.13
  means stem vaccine 0.048
  means step from 0.022
  means still have 0.095 this 0.063 video 0.054 from 0.053 as 0.038 a 0.036 people 0.034 did 0.034 is 0.033 in 0.032 christmas 0.023
  means stoked from 0.048
  means stole stealing 0.15
  means stone stone 0.25 richard 0.12 donald 0.042
  means stoneman parkland 0.12 was 0.041 high 0.034 school 0.025
  means stood biden 0.043 joe 0.027
  means stop from 0.12 was 0.11 pull 0.088 to 0.052 at 0.034
  means store walmart 0.23 food 0.074 shopping 0.068 at 0.061 stamps 0.061 sign 0.05 depot 0.043 costco 0.04 hobby 0.031 lobby 0.031 coupon 0.025 woman 0.025 over 0.021 home 0.021
  means storm hurricane 0.42 harvey 0.12 cancel 0.08 show 0.049 over 0.042 footage 0.023
  means story a 0.15 was 0.1 did 0.099 man 0.098 for 0.089 the 0.042 his 0.042 with 0.039 her 0.037 on 0.034 in 0.03 of 0.03 to 0.028 woman 0.027 after 0.023
  means strain say 0.06
  means strange this 0.11 no 0.081 show 0.034 a 0.025
  means stranger warning 0.15
  means street donald 0.047 obama 0.033 in 0.027 white 0.021
  means strike on 0.048
  means strip american 0.2 flag 0.18
  means strong this 0.081
  means struck by 0.087
  means students school 0.21 high 0.18 college 0.16 exam 0.14 answer 0.04 professor 0.032 to 0.022 ban 0.021
  means study do 0.14 more 0.14 cause 0.13 killed 0.096 are 0.074 than 0.073 people 0.047 men 0.045 time 0.039 of 0.028
  means stuf at 0.037 real 0.026
  means stunning crash 0.17
  means stupid and 0.033
  means style and 0.022
  means su group 0.14 high 0.11 performing 0.11 schoolers 0.11 salute 0.11 nazi 0.11 photograph 0.075
  means subject leave 0.084 net 0.063 worth 0.063 the 0.063 family 0.049 a 0.021 does 0.021 of 0.02
  means subsequently was 0.022
  means successor letter 0.22
  means such in 0.098 a 0.077 did 0.067 s 0.058 u 0.056 to 0.055 19 0.053 covid 0.051 plan 0.05 does 0.034 and 0.033 is 0.031 official 0.026 the 0.023
  means suck this 0.072
  means suddenly death 0.3 hoax 0.17 of 0.022
  means sued sue 0.11 after 0.04 for 0.022
  means suffering over 0.037 bill 0.029 clinton 0.021
  means suggested to 0.16 with 0.054 did 0.05 donald 0.048 hillary 0.045 clinton 0.039 college 0.039 are 0.038 about 0.038 trump 0.038 the 0.029 it 0.025 and 0.024 a 0.022
  means suggestion trump 0.042
  means suicide death 0.31 hoax 0.049
  means suit sue 0.034 of 0.021
  means summer after 0.092
  means summit at 0.19 news 0.11
  means super brady 0.19 tom 0.19 nfl 0.12 during 0.058 state 0.04
  means superstar jordan 0.23 michael 0.23
  means support with 0.13 members 0.085 donald 0.057 in 0.048 crime 0.046 i 0.042 to 0.027 trump 0.027 did 0.026 the 0.026 veterans 0.024 is 0.022
  means supporters trump 0.13 campaign 0.051 support 0.043 who 0.038 we 0.035 a 0.035 the 0.031 video 0.03 vote 0.03 real 0.026 in 0.02
  means supposed new 0.095 trying 0.083 after 0.062 trump 0.055 donald 0.031
  means supposedly a 0.15 did 0.12 was 0.097 for 0.07 the 0.052 found 0.05 is 0.048 with 0.041 does 0.041 are 0.033 show 0.026 say 0.023 trump 0.021
  means suppressed with 0.16
  means supremacist nazi 0.11 visit 0.069 real 0.042 ku 0.038 klux 0.038 klan 0.036
  means supreme kavanaugh 0.19 bret 0.18 ginsburg 0.13 ruth 0.061 gorsuch 0.036 neil 0.036 to 0.035 say 0.032 sexual 0.024
  means sure drinking 0.08
  means surfaced by 0.06
  means surge president 0.11
  means surgery breast 0.13
  means surprise have 0.1 is 0.034 of 0.032 the 0.025
  means surrounded at 0.2 capitol 0.079 a 0.076 your 0.062 an 0.038 did 0.034 killed 0.03 does 0.025 to 0.021 after 0.021 donald 0.02
  means survey u 0.038 show 0.036 scam 0.034 s 0.031
  means survive are 0.045
  means survivor david 0.18 gonzalez 0.16 emma 0.16 hog 0.07 after 0.032 school 0.022
  means susan from 0.11 on 0.048
  means suspect shooter 0.094 florida 0.087 man 0.052 dreamer 0.051 white 0.03 john 0.025
  means suspended twitter 0.22 facebook 0.1 account 0.095
  means sussex harry 0.15
  means suzdaltsev group 0.15 high 0.12 performing 0.12 schoolers 0.12 salute 0.11 nazi 0.11 photograph 0.077
  means swalwell swalwell 0.42 resist 0.08 owners 0.079 suggested 0.079 confiscation 0.079 who 0.057 democrats 0.039 rep 0.037
  means sway threat 0.037 serious 0.037 retired 0.031 army 0.03 call 0.028 security 0.022
  means sweden police 0.05
  means swedish sweden 0.23
  means sweet their 0.25
  means swimmer for 0.078
  means swimming pool 0.18 shark 0.12
  means symbol cross 0.18 an 0.03
  means syndrome with 0.14
  means syria syrian 0.24 russian 0.085 about 0.078 airstrike 0.045 video 0.037 order 0.034 warning 0.025
  means syrian syria 0.16
  means system social 0.16 about 0.13 security 0.13 as 0.11 do 0.047 to 0.046 school 0.028 in 0.023
  means systemic is 0.029
  means t shirt 0.35 was 0.058 an 0.03
  means tabloid s 0.039
  means tag tag 0.038
  means take a 0.15 this 0.063 white 0.062 taking 0.061 do 0.059 does 0.058 is 0.054 show 0.051 with 0.051 did 0.038 to 0.033
  means taken photograph 0.091 does 0.09 these 0.08 at 0.07 show 0.055 a 0.026 in 0.025 picture 0.022 this 0.021 space 0.02
  means taking serve 0.13 pit 0.1 during 0.087 hungry 0.046 endorse 0.041 money 0.041 brad 0.022
  means tale a 0.23 child 0.12 did 0.09 of 0.069 her 0.065 found 0.032 dog 0.029 black 0.029 the 0.023
  means talk has 0.13 her 0.043 a 0.038 an 0.036 say 0.036 this 0.027 did 0.027 president 0.022 on 0.02 with 0.02
  means tall a 0.024
  means tank for 0.031
  means target about 0.059 com 0.057 immigrants 0.055 display 0.032 no 0.03 to 0.029 wearing 0.027 has 0.026 target 0.024 arrested 0.024
  means tattoo tattoo 0.29 tattooed 0.17
  means tax tax 0.42 scam 0.055
  means taxpayer 4 0.13 cost 0.12 near 0.061 tiger 0.061 woods 0.06 golf 0.042 out 0.031 million 0.026
  means teach teach 0.13
  means teachers teachers 0.34 students 0.081 in 0.04
  means team give 0.084 to 0.068 their 0.05 players 0.041 ban 0.02 nfl 0.02
  means technology use 0.11 a 0.034 that 0.021
  means ted cruz 0.12
  means teenager teen 0.37 challenge 0.12
  means telegram trump 0.096
  means televangelist osteen 0.21 joel 0.21 robertson 0.14 pat 0.12 god 0.041
  means television tv 0.21 air 0.1 was 0.09 by 0.077 off 0.042 russian 0.028 tom 0.022
  means tell the 0.096 of 0.083 tell 0.071 did 0.057 a 0.046 president 0.035 say 0.033 out 0.033 us 0.029 he 0.024
  means templar templar 0.54 used 0.063 knights 0.051 by 0.039 recent 0.03 discovered 0.03 mysterious 0.03 were 0.029 cave 0.02
  means temporarily trump 0.03
  means ten obama 0.057
  means term as 0.13 does 0.071 order 0.07 is 0.049 a 0.045 of 0.028 etymology 0.026 the 0.023 to 0.021
  means terrible release 0.041 by 0.032
  means territory rico 0.27 puerto 0.22
  means terrorism terror 0.27
  means terrorist attack 0.17 after 0.13 osama 0.089 bin 0.082 laden 0.082 terrorist 0.071 to 0.038 9 0.029 11 0.025
  means test covid 0.15 that 0.076 with 0.069 a 0.039 new 0.038 at 0.036 19 0.036 does 0.02
  means testimony was 0.029
  means texans texas 0.3
  means texas texas 0.15 after 0.088 shooting 0.076 warning 0.072 did 0.062 meal 0.042 ted 0.036 cruz 0.035 in 0.031 for 0.028 the 0.024 s 0.02
  means text text 0.13 letter 0.12 from 0.1 and 0.037
  means th president 0.38 trump 0.13 did 0.036 was 0.026 the 0.025 us 0.022
  means than in 0.17 the 0.12 did 0.098 a 0.08 to 0.064 is 0.056 was 0.043 of 0.037 for 0.036 this 0.034 on 0.025 not 0.022
  means thanks with 0.12
  means thanksgiving turkey 0.23
  means that the 0.12 a 0.12 did 0.096 to 0.092 trump 0.072 in 0.069 of 0.056 for 0.046 was 0.042 on 0.041 is 0.04 donald 0.025 and 0.022 from 0.021
  means the did 0.2 a 0.18 to 0.11 in 0.069 trump 0.053 is 0.051 for 0.047 of 0.046 and 0.032 on 0.023 was 0.023
  means thebabylonbee then 0.1 so 0.099 they 0.095 being 0.093 why 0.087 if 0.084 do 0.073 u 0.053 s 0.041 rep 0.034 jews 0.027 say 0.026 innocent 0.024
  means theft stealing 0.21
  means their to 0.19 did 0.13 for 0.088 of 0.074 a 0.07 in 0.056 the 0.045 is 0.043 new 0.029 from 0.024 after 0.024 and 0.022
  means them on 0.17 and 0.088 are 0.073 with 0.066 is 0.048 a 0.042 did 0.039 bill 0.035 the 0.032 to 0.03 at 0.027 u 0.027 this 0.025 you 0.022 say 0.021
  means themselves accidentally 0.11 to 0.02
  means then say 0.13 did 0.12 and 0.085 a 0.075 after 0.046 trump 0.031 allow 0.024 on 0.022 being 0.021
  means theorists conspiracy 0.16 was 0.11 to 0.056 bombing 0.052 stage 0.048 of 0.046 did 0.035 a 0.033 son 0.024
  means theory the 0.09 and 0.072 did 0.06 is 0.046 of 0.045 didnt 0.043 was 0.037 obama 0.037 before 0.034 in 0.032 green 0.03 no 0.029 a 0.027 on 0.027 with 0.022
  means there a 0.16 in 0.081 did 0.076 of 0.071 is 0.061 to 0.06 for 0.055 the 0.042 was 0.04 are 0.031 state 0.028 on 0.022
  means these us 0.084 riot 0.075 and 0.073 of 0.056 in 0.053 were 0.035 19 0.026 did 0.023
  means they did 0.15 the 0.11 to 0.083 in 0.076 are 0.069 a 0.056 of 0.056 is 0.047 say 0.046 not 0.021
  means theyre show 0.061 this 0.034
  means theyve they 0.056 wife 0.054 discovered 0.054 fall 0.051 own 0.049 rent 0.044 coma 0.044 into 0.029 house 0.025
  means thieves theft 0.26
  means things did 0.089 in 0.086 an 0.072 was 0.064 of 0.062 a 0.061 s 0.051 is 0.042 after 0.038 from 0.024
  means think democrats 0.13 did 0.075 a 0.07 black 0.057 photograph 0.047 be 0.031 this 0.027
  means third false 0.1 should 0.063 was 0.027 are 0.02
  means this did 0.19 a 0.16 the 0.16 in 0.11 was 0.044 with 0.037 does 0.035 on 0.035 of 0.03 an 0.023 trump 0.022 to 0.021
  means thompson year 0.14 for 0.029
  means those and 0.15 the 0.12 people 0.06 not 0.056 is 0.054 000 0.036 to 0.027 by 0.021
  means though does 0.027
  means thought that 0.15 photo 0.062 show 0.058 for 0.055 shooting 0.033 mass 0.032 think 0.021
  means thousands 000 0.38 over 0.064 show 0.061 at 0.031 does 0.024
  means threat warning 0.08 tweet 0.029
  means threatened be 0.14 or 0.11 warning 0.095 taken 0.086 will 0.07 take 0.068 no 0.034
  means three in 0.12 on 0.07 3 0.049 a 0.047 u 0.046 from 0.032 s 0.032 trump 0.031 three 0.02
  means through and 0.11 the 0.082 real 0.055 of 0.055 a 0.036 on 0.033 is 0.03 in 0.028 speech 0.028 capitol 0.028
  means throughout their 0.19 from 0.11 remove 0.039
  means throwing thrown 0.17 and 0.097 by 0.046
  means thrown out 0.23
  means thunberg thunberg 0.75
  means tide tide 0.63
  means tied for 0.023
  means ties the 0.092 with 0.075 ties 0.053 clinton 0.051
  means tiffany of 0.045
  means tiktok say 0.083 do 0.052 video 0.048 does 0.035 employee 0.028
  means tim day 0.11 once 0.033
  means time did 0.16 in 0.083 a 0.08 the 0.054 obama 0.049 is 0.047 was 0.047 as 0.043 this 0.039 covid 0.035 to 0.027 on 0.024 campaign 0.023 she 0.022 of 0.022
  means tiny of 0.046 this 0.041 is 0.035
  means tired im 0.16
  means tires car 0.17
  means tissue paper 0.2 toilet 0.088
  means title of 0.061
  means to a 0.16 did 0.13 the 0.12 of 0.092 in 0.09 for 0.083 is 0.056 on 0.031 trump 0.03 was 0.027 this 0.023
  means tobacco cigarettes 0.29 tobacco 0.21 contain 0.15
  means today for 0.14 did 0.12 an 0.08 and 0.068 this 0.065 on 0.064 are 0.054 use 0.042 trump 0.023 blame 0.02
  means toddler killed 0.089
  means together and 0.25 is 0.1 trump 0.03 a 0.028 real 0.024 of 0.021 with 0.021
  means toilet tell 0.038 clinic 0.03 patients 0.03 survive 0.03 an 0.029 employee 0.023
  means tokyo is 0.13
  means told to 0.16 tell 0.14 not 0.056 a 0.051 texas 0.045 did 0.038 for 0.029 the 0.024
  means tomb arlington 0.13 cemetery 0.12 national 0.035
  means tomorrow from 0.1
  means tongue of 0.052
  means too is 0.082 in 0.073 away 0.07 the 0.038 about 0.037 did 0.034 on 0.032 ban 0.028
  means took did 0.19 trump 0.11 white 0.055 mall 0.052 a 0.051 from 0.047 was 0.046 house 0.04 the 0.031 people 0.024 and 0.021 on 0.02
  means tool does 0.29 show 0.037
  means top and 0.11 these 0.083 from 0.027
  means tornado tornado 0.43 show 0.14 town 0.099 does 0.095 footage 0.066 cape 0.021
  means tortured soldiers 0.094 benghazi 0.087 dead 0.082 leaked 0.057 e 0.056 mail 0.055 call 0.047 idiot 0.033 mills 0.032 cheryl 0.027
  means total say 0.036
  means touch are 0.11 of 0.072 fire 0.059 tag 0.042 is 0.026 this 0.025
  means toward appeal 0.17 facebook 0.035
  means tower tower 0.47 a 0.043 trump 0.021
  means town in 0.2 an 0.096 town 0.09 to 0.038
  means toxic and 0.052
  means toy fidget 0.15 spinner 0.15 toy 0.02
  means track train 0.17
  means trade 9 0.24 11 0.22 trade 0.18 wtc 0.14 the 0.022
  means tradition to 0.035
  means traffickers trafficking 0.26
  means trafficking traffickers 0.28 sex 0.093 human 0.058
  means tragedy crash 0.17 dead 0.042
  means tragic death 0.071 covid 0.033
  means train train 0.21 be 0.12 in 0.032 crash 0.022
  means transgender transgender 0.19 target 0.091
  means transition say 0.097
  means translate the 0.029
  means transmission and 0.047
  means travel cruz 0.067 ted 0.064 does 0.033 issued 0.026 u 0.024 travel 0.021
  means travelers travel 0.41 issued 0.13 for 0.044
  means trayvon zimmerman 0.2 george 0.11
  means treason president 0.13
  means treat mental 0.14 you 0.14 at 0.053
  means tree was 0.039
  means trial has 0.13 say 0.066 before 0.051
  means trick announced 0.13 disney 0.11 from 0.062 with 0.048 hoax 0.046 death 0.039
  means trip force 0.1 obama 0.029 president 0.023 with 0.022
  means trivia was 0.06
  means troll people 0.069 are 0.041 with 0.039 show 0.037 was 0.022
  means troops were 0.055 president 0.037
  means trope do 0.1
  means trouble with 0.024
  means truck plot 0.063
  means true year 0.11 did 0.1 his 0.073 old 0.042 with 0.04 reports 0.039 a 0.033 more 0.029 that 0.027 of 0.026 mccain 0.022 does 0.021 the 0.02
  means truly year 0.034 on 0.03 is 0.027 does 0.022
  means trump trump 0.53 did 0.097 the 0.092 was 0.036 in 0.034 to 0.029 and 0.025
  means truth a 0.13 did 0.12 school 0.044
  means trying is 0.076 call 0.057 man 0.053 on 0.052 trying 0.047 joe 0.04 as 0.04 the 0.037 for 0.036 assault 0.031 he 0.028 a 0.027 charges 0.021 over 0.021
  means tuckercarlson underway 0.15 large 0.15 south 0.13 scale 0.13 farmers 0.092 killed 0.079 africa 0.072 white 0.037
  means turn of 0.12 news 0.077 a 0.065 fox 0.035 did 0.033 on 0.021 were 0.02
  means turner do 0.022
  means tv no 0.045 disney 0.034 is 0.03 show 0.028 on 0.028 fox 0.027
  means twain they 0.34
  means tweet trump 0.27 twitter 0.1 donald 0.089 say 0.085 did 0.072 threatened 0.039 president 0.034 a 0.023
  means twitter did 0.23 a 0.12 to 0.12 the 0.1 trump 0.074 of 0.069 this 0.045 at 0.034 tweet 0.033 and 0.027 in 0.023 was 0.02
  means two and 0.22 of 0.11 a 0.083 an 0.059 the 0.057 did 0.053 in 0.047 show 0.04 for 0.036 to 0.026 this 0.025 trump 0.023 after 0.023 with 0.022
  means txlege texas 0.32
  means tyler to 0.18 of 0.091
  means type ban 0.1 do 0.058
  means typically did 0.039 the 0.027
  means u did 0.14 trump 0.1 the 0.1 of 0.064 to 0.059 obama 0.054 in 0.044 biden 0.039 us 0.033 on 0.025 say 0.024 from 0.023 president 0.023
  means uhh hillary 0.29
  means uk their 0.11 ban 0.036
  means ukraine ask 0.093
  means un un 0.79
  means unable ronald 0.15 reagan 0.12
  means unaccompanied children 0.18
  means unanimously not 0.17 golden 0.15 warriors 0.12 state 0.12 voting 0.12 visit 0.05 white 0.039 house 0.037
  means unbelievable was 0.048
  means unclear wearing 0.077 muslim 0.039 trump 0.022
  means uncommon on 0.055
  means unconscious was 0.037
  means under did 0.13 u 0.13 s 0.12 for 0.068 president 0.064 the 0.049 was 0.043 us 0.042 an 0.038 by 0.029 from 0.024 in 0.021
  means underage was 0.021
  means undergo has 0.081
  means understanding of 0.051 in 0.021
  means underway the 0.024
  means undocumented immigrants 0.22 illegal 0.12 undocumented 0.053 killed 0.04 2018 0.023
  means unfit are 0.053
  means unfolded were 0.096
  means unfounded are 0.088 have 0.081 an 0.075 anti 0.055 your 0.038
  means unidentified ufo 0.077 on 0.039
  means unification ceremony 0.13 15 0.13 worshipers 0.099 blessed 0.099 hundreds 0.099 church 0.095 attend 0.074 ar 0.059 at 0.05 an 0.046
  means uniforms refuse 0.17 service 0.17
  means union sotu 0.12
  means united u 0.26 s 0.23 the 0.086 donald 0.048 trump 0.035 president 0.03 muslim 0.027 of 0.025 is 0.023
  means university students 0.26 at 0.063 do 0.055
  means unless aid 0.05
  means unlikely trump 0.18 man 0.15 is 0.026
  means unprecedented first 0.15 more 0.057 than 0.038 on 0.037
  means unrelated show 0.12 set 0.096 fire 0.068 this 0.064 protesters 0.03 for 0.02 do 0.02
  means unreliable death 0.073 clinton 0.05 bill 0.038
  means unsubstantiated muslim 0.071 at 0.021
  means until an 0.11 man 0.1 release 0.1 the 0.044 delay 0.043 for 0.03 stand 0.028 must 0.025
  means untrue not 0.12
  means unusual a 0.1 of 0.094 year 0.06 have 0.048 an 0.041 in 0.04 photograph 0.031 as 0.026 was 0.025 his 0.022 on 0.022
  means up the 0.17 a 0.13 for 0.098 of 0.091 is 0.066 did 0.062 in 0.052 was 0.043 to 0.041 on 0.034 at 0.026 man 0.025 this 0.022
  means upcoming cast 0.14 film 0.084 new 0.058
  means update will 0.091 does 0.025
  means upon clinton 0.032 does 0.027
  means upside upside 0.45
  means urban child 0.055 in 0.052 a 0.025
  means urge you 0.14
  means urine term 0.21
  means us this 0.19 s 0.19 does 0.19 u 0.083 the 0.064 is 0.044 photograph 0.028 us 0.022
  means usa are 0.13 say 0.021 of 0.021
  means uscis longer 0.13 citizenship 0.11 overseas 0.1 born 0.1 troops 0.1 children 0.098 get 0.093 will 0.09 no 0.045 u 0.024
  means usda fictional 0.16 list 0.16 as 0.15 us 0.13 trade 0.088 partner 0.04
  means use and 0.096 the 0.075 for 0.07 are 0.066 ban 0.059 is 0.045 mcdonalds 0.043 to 0.04 in 0.04 on 0.024 new 0.023
  means used a 0.18 in 0.11 did 0.085 is 0.074 as 0.072 use 0.072 the 0.064 was 0.045 of 0.038 by 0.022 for 0.022 from 0.022 with 0.021
  means useful this 0.099
  means users facebook 0.26 scam 0.083 free 0.081 card 0.077 a 0.068 gift 0.042 did 0.04 is 0.034 to 0.028 of 0.026 coupon 0.025 100 0.023
  means using sign 0.16 use 0.14 a 0.079 with 0.062 did 0.05 to 0.037 by 0.031 ban 0.026 obama 0.025
  means usual this 0.054 is 0.026
  means uttered not 0.12 and 0.026
  means v after 0.24 want 0.061 to 0.057 say 0.046 you 0.037 did 0.033
  means vacation obama 0.16
  means vaccinated vaccine 0.28 covid 0.15 19 0.14 say 0.055
  means vaccinations vaccine 0.3 covid 0.25 19 0.12 die 0.049 after 0.047
  means vaccine covid 0.28 19 0.17 vaccinations 0.13 vaccines 0.079 flu 0.07 get 0.051 shot 0.048 risk 0.035
  means vaccines vaccine 0.3 covid 0.18 19 0.12 vaccinations 0.097 admit 0.05
  means vague predict 0.072 with 0.057
  means valentines valentines 0.49 school 0.15 is 0.033
  means variant contaminated 0.16 hiv 0.16 are 0.11
  means variety does 0.16 protest 0.073 on 0.041 show 0.033 this 0.024 an 0.022
  means various your 0.079 and 0.071 obama 0.027
  means vary of 0.033
  means vatican pope 0.27 francis 0.22
  means vegas bay 0.17 mandalay 0.17 from 0.029
  means vehicles car 0.44 ticket 0.1 do 0.056 this 0.032 with 0.028
  means verified was 0.051
  means vermont sanders 0.34 bernie 0.33
  means version be 0.085 the 0.051 in 0.027 a 0.023
  means very is 0.2 this 0.091 real 0.087 a 0.076 child 0.059 of 0.051 video 0.049 an 0.027
  means veterans vets 0.29 national 0.077 should 0.07 at 0.045
  means via you 0.064 to 0.055 house 0.052 and 0.042 on 0.024
  means vice pence 0.29 mike 0.18 joe 0.11 kamala 0.11 harris 0.1 biden 0.1
  means vicious by 0.11
  means victims 9 0.076 gang 0.076 in 0.071 children 0.056 memorial 0.051 was 0.048 car 0.03 warning 0.029 you 0.029 a 0.021 killed 0.021
  means victory win 0.21
  means video a 0.2 in 0.11 did 0.091 man 0.056 is 0.052 muslim 0.048 was 0.041 at 0.039 the 0.038 by 0.036 on 0.032 woman 0.026 this 0.023
  means vietnam draft 0.36
  means view about 0.063 from 0.043 insult 0.033 women 0.029 does 0.025 the 0.025 show 0.022 say 0.022 was 0.021
  means viewers this 0.15 is 0.11 real 0.089 does 0.064 a 0.055 video 0.046 show 0.045 an 0.045 sign 0.036 fox 0.022
  means vince vince 0.41 before 0.23
  means vintage s 0.17 this 0.026
  means violate gun 0.11 for 0.021
  means violence gun 0.26 black 0.12 killed 0.064 law 0.055 of 0.051 that 0.026 for 0.023 order 0.022 white 0.021
  means violent mob 0.13 protesters 0.05 the 0.046 marine 0.026 arrested 0.021
  means viral a 0.16 in 0.14 did 0.12 an 0.074 with 0.052 of 0.04 is 0.04 from 0.037 the 0.029 to 0.025 this 0.021 was 0.021 are 0.02
  means virginia were 0.11 police 0.09 at 0.062 in 0.027 that 0.026
  means virus covid 0.5 19 0.22
  means visit display 0.057 trump 0.055 visit 0.047 state 0.039 three 0.036 in 0.03
  means visitors at 0.027
  means vladimir putin 0.33 obama 0.13 president 0.076 2012 0.07 win 0.061 congratulate 0.051 barack 0.02
  means voice president 0.047 school 0.035 was 0.03
  means vote vote 0.41 voting 0.19 ballots 0.13 election 0.065 voters 0.062
  means voters vote 0.33 voting 0.22 election 0.083 poll 0.082 ballots 0.049 were 0.038 switch 0.034 workers 0.022
  means voting vote 0.54 voters 0.21 000 0.022
  means vp pence 0.2 mike 0.17 kaine 0.059 tim 0.058 military 0.038
  means w for 0.23
  means waiting florida 0.042
  means wakanda wakanda 0.62 fictional 0.048 list 0.048 as 0.046 us 0.039 trade 0.026
  means wake were 0.094 attack 0.083 killed 0.032 man 0.022 photograph 0.021
  means walking out 0.06 from 0.047
  means wall wall 0.41 killed 0.11 border 0.083 with 0.057 by 0.047 building 0.047 was 0.033 undocumented 0.025
  means walter walter 0.24 killed 0.15 trump 0.023
  means want did 0.13 woman 0.069 rep 0.064 on 0.063 is 0.054 history 0.05 say 0.039 name 0.037 the 0.029 to 0.022
  means war from 0.15 the 0.12 to 0.076 and 0.076 robert 0.044 strike 0.042 wwi 0.041 did 0.031
  means warming climate 0.24 change 0.18
  means warning are 0.31 will 0.051 in 0.038 facebook 0.038 is 0.038 and 0.038 burning 0.033 your 0.033 by 0.032 does 0.029 using 0.022
  means warren warren 0.32 native 0.11 american 0.057
  means warriors warriors 0.26 visit 0.17 house 0.13 white 0.09
  means was did 0.22 a 0.14 in 0.079 of 0.069 to 0.057 is 0.051 the 0.042 trump 0.038 for 0.028 after 0.026 with 0.025 on 0.021
  means wash does 0.04
  means washington to 0.16 a 0.046 during 0.044 park 0.042 did 0.038 national 0.029 in 0.027 an 0.025 president 0.023
  means wasnt new 0.067 in 0.06 trump 0.06 house 0.059 playing 0.052 was 0.043 would 0.038 time 0.036 use 0.035 news 0.034 this 0.022
  means watch by 0.12 at 0.075 the 0.046 campaign 0.038 ad 0.038 man 0.038 video 0.03 make 0.028 does 0.024
  means water of 0.078 river 0.061 were 0.039 show 0.038 this 0.035 the 0.033 video 0.025 on 0.023
  means watermelon watermelon 0.41 bring 0.1 station 0.1 firefighter 0.082 detroit 0.067 fired 0.065 his 0.048
  means watson on 0.23
  means wave of 0.045 and 0.024
  means way a 0.14 to 0.11 did 0.067 call 0.06 on 0.046 is 0.037 this 0.036 does 0.035 as 0.03 the 0.029 for 0.025 be 0.023 its 0.021 us 0.02
  means we a 0.19 did 0.15 is 0.13 this 0.096 real 0.074 the 0.065 trump 0.034 of 0.026 does 0.023
  means weapons gun 0.41 their 0.034
  means wearing masks 0.19 wore 0.18 wearing 0.14 earpiece 0.069 shirt 0.056 this 0.052 is 0.043 without 0.043 his 0.027
  means weather this 0.27 is 0.12 of 0.061 a 0.043 harvey 0.032 in 0.02
  means web did 0.16 a 0.093 to 0.091 clinton 0.064 at 0.06 in 0.052 trump 0.049 the 0.043 for 0.042 an 0.04 donald 0.03 from 0.026 was 0.022
  means website that 0.16 to 0.13 did 0.12 a 0.11 is 0.071 be 0.049 an 0.043 in 0.032 and 0.028 the 0.027
  means wedding president 0.075 an 0.042
  means week be 0.067 about 0.047 john 0.038 are 0.036 for 0.033 biden 0.023 us 0.023
  means weekend was 0.033
  means weighed this 0.13 of 0.037 is 0.03 a 0.024
  means weight pound 0.27
  means weintraub table 0.093 fraud 0.09 card 0.09 lay 0.086 ask 0.081 your 0.078 fec 0.072 chair 0.072 write 0.072 voters 0.072 evidence 0.071
  means welcome a 0.033
  means well a 0.27 is 0.18 his 0.094 real 0.072 this 0.071 of 0.037
  means went a 0.11 during 0.074 after 0.074 did 0.059 at 0.04 girl 0.04 was 0.04 in 0.034 19 0.027 covid 0.027 from 0.025 the 0.023
  means were did 0.15 of 0.12 the 0.12 in 0.089 to 0.063 a 0.061 for 0.056 trump 0.053 is 0.043 are 0.04 was 0.027
  means werent were 0.13 are 0.11 on 0.022 and 0.022
  means west west 0.039 kardashian 0.03
  means wh house 0.27 white 0.25
  means what did 0.15 a 0.12 of 0.087 this 0.081 in 0.077 does 0.044 say 0.042 trump 0.039 is 0.038 was 0.036 the 0.034 an 0.025
  means wheel on 0.075
  means when did 0.19 a 0.16 in 0.07 at 0.059 of 0.056 the 0.051 killed 0.044 his 0.042 was 0.03 for 0.028 from 0.026 does 0.022
  means where your 0.063 meeting 0.062 in 0.046 can 0.041 you 0.034 did 0.027 to 0.025 a 0.021
  means whether or 0.093 trump 0.08 should 0.06 school 0.058 be 0.054 does 0.042 election 0.042 at 0.03 19 0.022
  means which did 0.13 trump 0.054 does 0.054 to 0.047 the 0.046 who 0.041 that 0.04 for 0.038 a 0.036 day 0.031 on 0.03 president 0.023
  means while in 0.1 the 0.065 did 0.06 a 0.06 obama 0.047 is 0.044 that 0.041 of 0.038 during 0.031 trump 0.028 an 0.027 with 0.025 to 0.024 from 0.023 president 0.023 and 0.022
  means whistleblower whistleblower 0.34
  means white white 0.21 trump 0.12 the 0.11 a 0.11 to 0.082 was 0.063 did 0.05 president 0.036 of 0.032 in 0.027
  means who of 0.17 a 0.13 did 0.13 the 0.13 for 0.065 with 0.063 to 0.051 an 0.039 is 0.039 and 0.033
  means whole does 0.036 did 0.023
  means whom was 0.043
  means whose the 0.057 of 0.023
  means whove does 0.12
  means why of 0.19 this 0.035 covid 0.033 gun 0.032 1 0.032 do 0.031 a 0.026 in 0.021 is 0.021
  means widely year 0.13 in 0.1 did 0.075 america 0.058 by 0.049 say 0.047 show 0.039 and 0.038 the 0.036 does 0.033 a 0.031 if 0.021
  means widespread police 0.092 2019 0.065 us 0.063 it 0.049 for 0.041 did 0.034 have 0.025 is 0.024
  means wife melania 0.25 reveal 0.085 wife 0.073 dead 0.036 into 0.024
  means wig of 0.15 this 0.15 is 0.061
  means wikileaks wikileaks 0.38 hillary 0.11 leaked 0.083 clinton 0.064 john 0.032 campaign 0.025
  means wild by 0.047
  means wildlife 19 0.094 fire 0.092
  means wiles statement 0.14 written 0.13 mass 0.13 el 0.11 paso 0.11 shooting 0.11 about 0.083 by 0.052 sherif 0.029
  means will to 0.23 on 0.13 facebook 0.083 the 0.057 for 0.047 is 0.043 be 0.038 drinking 0.03 bleach 0.027
  means williams an 0.14 and 0.042 obama 0.04
  means win u 0.084 won 0.08 s 0.071 than 0.061 say 0.058 on 0.038 giveaway 0.029 address 0.024 the 0.022 in 0.021
  means wind in 0.026 an 0.023
  means winfrey oprah 0.33 meghan 0.067 and 0.056 harry 0.041
  means wing 19 0.13 covid 0.077 did 0.043 use 0.037 against 0.035 place 0.034 capitol 0.028
  means winner write 0.13
  means winter cancel 0.052
  means wisconsin nazi 0.052 year 0.032
  means wish get 0.12 announced 0.033
  means with a 0.19 did 0.13 the 0.1 to 0.062 of 0.059 is 0.057 this 0.053 in 0.051 was 0.043 does 0.034 and 0.032 for 0.03 show 0.03 an 0.027
  means without this 0.091 have 0.091 a 0.087 an 0.084 does 0.077 did 0.077 the 0.061 illegal 0.042 in 0.027 of 0.023 during 0.021
  means witness impeachment 0.058 las 0.049 vegas 0.043 was 0.03 the 0.024
  means wives wives 0.47
  means woman photograph 0.11 a 0.1 in 0.081 this 0.07 the 0.051 is 0.047 after 0.036 of 0.033 woman 0.03 her 0.03 pregnant 0.03 clinton 0.026 new 0.025 was 0.024 murder 0.023
  means women women 0.32 with 0.068 abortion 0.057 clinton 0.056 and 0.052 hillary 0.045 female 0.041 for 0.035 their 0.028 trump 0.021
  means won win 0.24 election 0.11 million 0.046
  means wont charges 0.1 the 0.056 will 0.029 is 0.028
  means woods george 0.16 found 0.14 was 0.023
  means woodward woodward 0.38 once 0.15 attack 0.14 criticized 0.12 house 0.047 white 0.039
  means word did 0.1 does 0.08 trump 0.073 of 0.071 but 0.06 the 0.059 about 0.049 to 0.043 its 0.033 change 0.029 be 0.029 has 0.023 call 0.022
  means wore wearing 0.45
  means work for 0.14 on 0.084 a 0.076 an 0.043 to 0.041 in 0.039 donald 0.038 did 0.028 is 0.025 trump 0.023 was 0.022 the 0.021
  means workers in 0.18 is 0.13 employee 0.13 were 0.081 election 0.064 count 0.055 to 0.039 new 0.03
  means world the 0.2 of 0.13 did 0.11 a 0.063 this 0.048 is 0.046 world 0.034 in 0.026 at 0.025 from 0.022 as 0.022
  means worn does 0.2 this 0.036
  means worried are 0.072
  means worth 000 0.15
  means would to 0.18 will 0.14 did 0.12 the 0.06 a 0.04 from 0.038 for 0.036 trump 0.033 say 0.028 be 0.028 of 0.027 is 0.023
  means wow video 0.11 this 0.059 show 0.055
  means write be 0.13 would 0.026 white 0.023
  means writer write 0.2 about 0.12 an 0.036 song 0.021
  means written call 0.033 trump 0.03 donald 0.024
  means wrong a 0.13 at 0.11 the 0.045 during 0.04 did 0.031 never 0.031 of 0.026
  means wrote say 0.13 not 0.083 did 0.068 write 0.049 criticized 0.038 obama 0.029 the 0.028 he 0.023 that 0.022
  means wtf for 0.11
  means wwi down 0.23 an 0.05
  means x donald 0.063 the 0.044 in 0.037 new 0.021
  means y from 0.13 did 0.08 for 0.046
  means yall this 0.12 is 0.082
  means year a 0.22 did 0.17 the 0.11 of 0.063 to 0.047 was 0.046 in 0.044 by 0.037 is 0.029
  means yes does 0.11
  means yesterday than 0.38
  means yet a 0.18 no 0.13 the 0.06 burning 0.059 video 0.049 did 0.032 cross 0.029 does 0.028 donald 0.026 offer 0.024 for 0.023
  means yeti yeti 0.56 brand 0.098 coolers 0.08 ties 0.074 with 0.026
  means york nyc 0.23 11 0.086 9 0.076 was 0.058 protest 0.042 clinton 0.04 at 0.04 trump 0.032 ocasio 0.028 cortez 0.028 a 0.024 woman 0.02
  means you a 0.25 the 0.088 was 0.078 in 0.076 real 0.064 does 0.063 did 0.058 is 0.053 of 0.043 to 0.034 this 0.03 on 0.029
  means youd show 0.029
  means young girl 0.16 posing 0.1 get 0.06 was 0.057 the 0.027 on 0.027 as 0.027 challenge 0.023
  means younger he 0.085
  means youngsters children 0.21
  means your facebook 0.21 of 0.097 the 0.092 does 0.081 in 0.072 do 0.058 a 0.037 picture 0.028 this 0.028 friends 0.023 did 0.021
  means youtube was 0.043 on 0.025 is 0.022
  means z did 0.068 from 0.065
  means zealand christian 0.17 killed 0.11 muslim 0.093
  means zoo zoo 0.054 photograph 0.049
  """

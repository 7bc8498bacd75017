# The same figure by gnuplot's pngcairo terminal.
#
#   gnuplot -e 'output="gnuplot.png"' figure.gnuplot
if (!exists("output")) output = "gnuplot.png"
set terminal pngcairo size 2000,800 font "DejaVu Sans,9"
set output output

phi(x) = exp(-x*x/2)/sqrt(2*pi)
Phi(x) = (1 + erf(x/sqrt(2)))/2
sigmoid(x) = 1/(1 + exp(-x))
softplus(x) = log(1 + exp(x))
clip(x, a, b) = x < a ? a : x > b ? b : x
relu(x) = x > 0 ? x : 0
leaky(x) = x > 0 ? x : 0.01*x
elu(x) = x > 0 ? x : exp(x) - 1
hardswish(x) = x*clip(x + 3, 0, 6)/6
gelu(x) = x*Phi(x)
mish(x) = x*tanh(softplus(x))

dtanh(x) = 1 - tanh(x)**2
dsigmoid(x) = sigmoid(x)*sigmoid(-x)
drelu(x) = x > 0 ? 1 : 0
dleaky(x) = x > 0 ? 1 : 0.01
delu(x) = x > 0 ? 1 : exp(x)
dhardswish(x) = x <= -3 ? 0 : x >= 3 ? 1 : (2*x + 3)/6
dgelu(x) = Phi(x) + x*phi(x)
dmish(x) = tanh(softplus(x)) + x*sigmoid(x)*(1 - tanh(softplus(x))**2)
drelu6(x) = x > 0 && x < 6 ? 1 : 0

set samples 200
set xrange [-7:7]
set xlabel "x"
set grid
set key top left
set style line 1 lc rgb "#0072B2" lw 1.8
set style line 2 lc rgb "#D55E00" lw 1.8 dt 2
set multiplot layout 2,5
set title "tanh\nf(x) = (e^x - e^{-x})/(e^x + e^{-x})"
plot tanh(x) ls 1 title "f(x)", dtanh(x) ls 2 title "f'(x)"
set title "sigmoid\nf(x) = 1/(1 + e^{-x})"
plot sigmoid(x) ls 1 title "f(x)", dsigmoid(x) ls 2 title "f'(x)"
set title "ReLU\nf(x) = max(x, 0)"
plot relu(x) ls 1 title "f(x)", drelu(x) ls 2 title "f'(x)"
set title "LeakyReLU\nf(x) = max(x, 0) + 0.01 min(x, 0)"
plot leaky(x) ls 1 title "f(x)", dleaky(x) ls 2 title "f'(x)"
set title "ELU\nf(x) = max(x, 0) + min(e^x - 1, 0)"
plot elu(x) ls 1 title "f(x)", delu(x) ls 2 title "f'(x)"
set title "Hardswish\nf(x) = x min(max(x + 3, 0), 6)/6"
plot hardswish(x) ls 1 title "f(x)", dhardswish(x) ls 2 title "f'(x)"
set title "GELU\nf(x) = x Φ(x)"
plot gelu(x) ls 1 title "f(x)", dgelu(x) ls 2 title "f'(x)"
set title "Mish\nf(x) = x tanh(log(1 + e^x))"
plot mish(x) ls 1 title "f(x)", dmish(x) ls 2 title "f'(x)"
set title "CELU\nf(x) = max(x, 0) + min(e^x - 1, 0)"
plot elu(x) ls 1 title "f(x)", delu(x) ls 2 title "f'(x)"
set title "ReLU6\nf(x) = min(max(x, 0), 6)"
plot clip(x, 0, 6) ls 1 title "f(x)", drelu6(x) ls 2 title "f'(x)"
unset multiplot

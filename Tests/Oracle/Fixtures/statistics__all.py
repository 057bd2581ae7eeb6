def clean(text):
    """The text without addresses."""
    parts = text.split(' at 0x')
    return parts[0] + ''.join([' at ADDRESS' + part.lstrip('0123456789abcdef') for part in parts[1:]])


def t(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, clean(str(e)), clean(repr(e.__cause__)))


from statistics import *
import statistics, math
seed=7
def nxt(n):
    global seed; seed=(seed*1103515245+12345)&0x7fffffff; return (seed>>8)%n
D=[[1,2,3,4],[1,3],[1.5,2.5,3.25],[0.1]*10,[True,False],[1,2.5],[10**20,1.0,-10**20],[],[5],[1,1,2,2,3],[-1,2],[0,1],[0.0,3.0],[math.inf,1],[math.nan,1],[math.inf,-math.inf],['a'],[1,'a'],[3,3,3],[1e308,1e308],[5e-324,1e-300],(1,2),range(10),[[1]],[2**70,2**71+1],[1j]]
for _ in range(60):
    k=nxt(3); D.append([nxt(100) if k==0 else nxt(1000)/7 if k==1 else (nxt(50) if nxt(2) else nxt(500)/3.3) for _ in range(nxt(12)+1)])
for d in D:
    print(d)
    for f in (mean,fmean,geometric_mean,harmonic_mean,median,median_low,median_high,median_grouped,mode,multimode,variance,pvariance,stdev,pstdev,quantiles):
        print(f.__name__, end=' '); t(lambda: f(d))
    t(lambda: quantiles(d,n=10,method='inclusive')); t(lambda: quantiles(d,n=3)); t(lambda: variance(d, 2)); t(lambda: pvariance(d, 1.5)); t(lambda: stdev(d, 2.5)); t(lambda: median_grouped(d, 5))
    e=list(d)[::-1]
    t(lambda: covariance(d,e)); t(lambda: correlation(d,[nxt(9) for _ in d])); t(lambda: correlation(d,e,method='ranked')); t(lambda: linear_regression(d,[x*2 for x in e])); t(lambda: linear_regression(d,e,proportional=True));  t(lambda: harmonic_mean(d,[2]*len(d))); t(lambda: NormalDist.from_samples(d)); t(lambda: mean(iter(d))); t(lambda: mode(iter(d)))
N=NormalDist(100,15)
for s in ['N','N.pdf(110)','N.cdf(110)','N.inv_cdf(.3)','N.inv_cdf(.001)','N.inv_cdf(1e-15)','N.inv_cdf(0)','N.quantiles()','N.zscore(120)','N+5','5+N','N-5','5-N','N*2','2*N','N/3','-N','+N','N+NormalDist(1,2)','N-NormalDist(1,2)','N==NormalDist(100,15)','hash(N)==hash(NormalDist(100,15))','N.overlap(NormalDist(90,10))','N.overlap(NormalDist(90,15))','N.overlap(3)','NormalDist(0,-1)','NormalDist(1,0).pdf(1)','NormalDist(1,0).cdf(1)','N.mean,N.median,N.mode,N.stdev,N.variance','NormalDist.from_samples([1,2,3.5])','NormalDist.from_samples([1])','fmean([1,2],[1])','fmean([1,2],[0,0])','quantiles([1,2],n=0)','quantiles([1,2],method="x")','correlation([1,2],[1])','correlation([1,1],[1,2])','linear_regression([1,1],[1,2])','correlation([1,2],[3,4],method="q")','NormalDist(3,4).samples(3,seed=5)', 'N*N', 'N+"a"','harmonic_mean([1,2],[1])','harmonic_mean(["x"])','fmean(x for x in [1,2])','geometric_mean(x for x in [1,2])']:
    print(s, end=' '); t(lambda: eval(s))

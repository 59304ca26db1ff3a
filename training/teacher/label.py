"""Parses sentences: label.py MINILM TEACHER.pt SENTENCES TREES.gz; keeps the 85 in 100 of which the teacher is surest."""
from teacher import *
import gzip
SURE=.85
MINI,TEACHER,SENTENCES,OUT=sys.argv[1:5];load_pieces(MINI)
sd,tags,rels=torch.load(TEACHER);m=Parser(tags,rels);m.load_state_dict(sd);m.eval()
rows=[l.rstrip('\n').split('\t') for l in open(SENTENCES,encoding='utf8')]
order=list(range(len(rows)));random.seed(3);random.shuffle(order);out=[]
t0=time.time()
for c in range(0,len(order),1600):
    ch=sorted(order[c:c+1600],key=lambda i:len(rows[i][3].split(' ')))
    k=0
    while k<len(ch):
        b=[];w=0
        while k<len(ch) and w<600: b.append(ch[k]);w+=len(rows[ch[k]][3].split(' '));k+=1
        for i,(tt,h,r,sp,lp,tp) in zip(b,parse(m,[rows[i][3].split(' ') for i in b])):
            n=len(h);conf=sum(sp)/n+sum(lp)/n
            T=''.join(chr(33+x) for x in tt);R=''.join(chr(33+x) for x in r)
            H=' '.join(str(0 if h[j]==0 else h[j]-1-j) for j in range(n))
            out.append((conf,[rows[i][0],rows[i][1],rows[i][2],rows[i][4],T,R,H]))
    print(c+len(ch),'%.0fs'%(time.time()-t0),flush=True)
out.sort(key=lambda r:r[0],reverse=True)
keep=[r[1] for r in out[:int(len(out)*SURE)]]
keep.sort(key=lambda r:(int(r[0]),int(r[1])))
text=' '.join(tags)+'\n'+' '.join(rels)+'\n'+''.join('\t'.join(r)+'\n' for r in keep)
with open(OUT,'wb') as f:
    with gzip.GzipFile('','wb',9,f,mtime=0) as g: g.write(text.encode())

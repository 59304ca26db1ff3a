"""The teacher: MiniLM (all-MiniLM-L6-v2, Apache-2.0) fine-tuned to tag and parse as the treebanks do.

Biaffine heads (Dozat and Manning 2017) over the last layer. Needs Debian's python3-torch and python3-onnx. Slow, and not
the same to the last bit on every machine: what it says is kept in taught-trees.gz, from which training is repeatable.
"""
import torch, torch.nn as nn, torch.nn.functional as F, onnx, json, math, random, time, sys, unicodedata
import numpy as np
from onnx import numpy_helper
torch.set_num_threads(1)
KEPT={'nsubj:pass','aux:pass','obl:agent','nmod:poss','acl:relcl','compound:prt'}
def rel(r): return r if r in KEPT else r.split(':')[0]
def fine(u,x):
    if u=='ADJ': return 'ADJ.JJR' if x in('JJR','JJS') else 'ADJ.JJ'
    if u=='ADV': return 'ADV.WRB' if x=='WRB' else 'ADV.RB'
    if u=='AUX': return 'AUX.MD' if x=='MD' else 'AUX.VBD' if x in('VBD','VBP','VBZ') else 'AUX.VB'
    if u=='NOUN': return 'NOUN.NNS' if x=='NNS' else 'NOUN.NN'
    if u=='PART': return 'PART.'+x if x in('TO','POS') else 'PART.RB'
    if u=='PRON': return 'PRON.'+x if x in('PRP','PRP$') else 'PRON.WP' if x in('WP','WDT','WP$') else 'PRON.DT'
    if u=='VERB': return 'VERB.'+x if x in('VBD','VBG','VBN','VBP','VBZ') else 'VERB.VB'
    return u
def read(f):
    out=[];s=[]
    for l in open(f,encoding='utf8'):
        l=l.rstrip('\n')
        if not l.strip():
            if s: out.append(s); s=[]
        elif l[0]!='#':
            c=l.split('\t')
            if '-' in c[0] or '.' in c[0]: continue
            s.append((c[1],fine(c[3],c[4]),int(c[6]),rel(c[7])))
    if s: out.append(s)
    return out
tok={}
def load_pieces(folder):
    tok.update(json.load(open(folder+'/all-minilm-l6-v2-tokenizer.json'))['model']['vocab'])
def norm(w):
    w=unicodedata.normalize('NFD',w.lower())
    return ''.join(c for c in w if unicodedata.category(c)!='Mn')
cache={}
def ispunct(c):
    cp=ord(c)
    return (33<=cp<=47 or 58<=cp<=64 or 91<=cp<=96 or 123<=cp<=126) or unicodedata.category(c).startswith('P')
def pieces(w):
    if w in cache: return cache[w]
    parts=[];cur=''
    for c in norm(w):
        if ispunct(c):
            if cur: parts.append(cur);cur=''
            parts.append(c)
        elif c.isspace():
            if cur: parts.append(cur);cur=''
        else: cur+=c
    if cur: parts.append(cur)
    ids=[]
    for p in parts:
        i=0
        while i<len(p):
            j=len(p)
            while j>i:
                s=('##' if i>0 else '')+p[i:j]
                if s in tok: ids.append(tok[s]);break
                j-=1
            if j==i: ids.append(tok['[UNK]']);break
            i=j
    ids=(ids or [tok['[UNK]']])[:12]
    cache[w]=ids
    return ids
def shape(w):
    if w.isupper(): return 1 if len(w)>1 else 2
    if w[:1].isupper(): return 3
    if any(c.isdigit() for c in w): return 4
    if any(c.isupper() for c in w): return 5
    return 6 if w[:1].islower() else 7
D=384;BF=True
class Layer(nn.Module):
    def __init__(s):
        super().__init__()
        s.qkv=nn.Linear(D,3*D); s.o=nn.Linear(D,D); s.n1=nn.LayerNorm(D,eps=1e-12)
        s.i=nn.Linear(D,1536); s.d=nn.Linear(1536,D); s.n2=nn.LayerNorm(D,eps=1e-12)
    def forward(s,x,mask):
        B,T,_=x.shape
        q,k,v=s.qkv(x).view(B,T,3,12,32).permute(2,0,3,1,4)
        a=torch.softmax(q@k.transpose(-1,-2)/math.sqrt(32)+mask,-1)
        h=(a@v).transpose(1,2).reshape(B,T,D)
        x=s.n1(x+s.o(h))
        return s.n2(x+s.d(F.gelu(s.i(x))))
class Bert(nn.Module):
    def __init__(s):
        super().__init__()
        s.w=nn.Embedding(30522,D); s.p=nn.Embedding(512,D); s.t=nn.Parameter(torch.zeros(D)); s.n=nn.LayerNorm(D,eps=1e-12)
        s.sh=nn.Embedding(8,D); s.sh.weight.data.zero_()
        s.layers=nn.ModuleList(Layer() for _ in range(6))
    def load(s,folder):
        m=onnx.load(folder+'/all-minilm-l6-v2.onnx')
        g={i.name:torch.from_numpy(numpy_helper.to_array(i).copy()).float() for i in m.graph.initializer}
        mm=[n.input[1] for n in m.graph.node if n.op_type=='MatMul' and n.input[1].startswith('onnx::')]
        s.w.weight.data=g['embeddings.word_embeddings.weight'];s.p.weight.data=g['embeddings.position_embeddings.weight']
        s.t.data=g['embeddings.token_type_embeddings.weight'][0]
        s.n.weight.data=g['embeddings.LayerNorm.weight'];s.n.bias.data=g['embeddings.LayerNorm.bias']
        for l,L in enumerate(s.layers):
            P='encoder.layer.%d.'%l; W=[g[x].t().contiguous() for x in mm[6*l:6*l+6]]
            L.qkv.weight.data=torch.cat(W[:3]);L.qkv.bias.data=torch.cat([g[P+'attention.self.%s.bias'%x] for x in('query','key','value')])
            L.o.weight.data=W[3];L.o.bias.data=g[P+'attention.output.dense.bias']
            L.n1.weight.data=g[P+'attention.output.LayerNorm.weight'];L.n1.bias.data=g[P+'attention.output.LayerNorm.bias']
            L.i.weight.data=W[4];L.i.bias.data=g[P+'intermediate.dense.bias'];L.d.weight.data=W[5];L.d.bias.data=g[P+'output.dense.bias']
            L.n2.weight.data=g[P+'output.LayerNorm.weight'];L.n2.bias.data=g[P+'output.LayerNorm.bias']
    def forward(s,ids,sh,valid):
        x=s.w(ids)+s.p(torch.arange(ids.shape[1]))[None]+s.t+s.sh(sh)
        x=F.dropout(s.n(x),.1,s.training)
        mask=((~valid).float()*-1e4)[:,None,None,:]
        with torch.autocast('cpu',dtype=torch.bfloat16,enabled=BF):
            for L in s.layers: x=L(x,mask)
        x=x.float()
        return x
class Parser(nn.Module):
    def __init__(s,tags,rels,A=300,R=120):
        super().__init__()
        s.bert=Bert()
        s.tag=nn.Linear(D,len(tags))
        s.ah=nn.Linear(D,A);s.ad=nn.Linear(D,A);s.rh=nn.Linear(D,R);s.rd=nn.Linear(D,R)
        s.U=nn.Parameter(torch.zeros(A,A+0));s.b=nn.Linear(A,1)
        s.L=nn.Parameter(torch.randn(len(rels),R+1,R+1)*.01)
    def forward(s,ids,sh,valid,first,last):
        x=s.bert(ids,sh,valid)
        B=x.shape[0]; ix=torch.arange(B)[:,None]
        w=(x[ix,first]+x[ix,last])/2           # position 0 = [CLS] = root
        w=F.dropout(w,.2,s.training)
        dr=lambda t:F.dropout(F.leaky_relu(t,.1),.25,s.training)
        ah,ad,rh,rd=dr(s.ah(w)),dr(s.ad(w)),dr(s.rh(w)),dr(s.rd(w))
        arc=ad@s.U@ah.transpose(1,2)+s.b(ah).transpose(1,2)   # B,dep,head
        return s.tag(w),arc,rh,rd
    def rel(s,h,d): # N,R each
        one=torch.ones(h.shape[0],1)
        h=torch.cat([h,one],1);d=torch.cat([d,one],1)
        return torch.einsum('nr,krs,ns->nk',d,s.L,h)
def batchify(sents):
    B=len(sents)
    P=[[pieces(w) for w in s] for s in sents]
    T=max(sum(map(len,p)) for p in P)+2; N=max(len(s) for s in sents)+1
    ids=torch.zeros(B,T,dtype=torch.long);sh=torch.zeros(B,T,dtype=torch.long);valid=torch.zeros(B,T,dtype=torch.bool)
    first=torch.zeros(B,N,dtype=torch.long);last=torch.zeros(B,N,dtype=torch.long)
    for b,s in enumerate(sents):
        ids[b,0]=101;k=1
        for j,p in enumerate(P[b]):
            first[b,j+1]=k
            for q in p:
                ids[b,k]=q;sh[b,k]=shape(s[j]);k+=1
            last[b,j+1]=k-1
        ids[b,k]=102;valid[b,:k+1]=True
    return ids,sh,valid,first,last
def cle(S):
    # S[dep,head] incl. root 0; returns heads, single root enforced by caller
    n=S.shape[0]; S=S.copy(); np.fill_diagonal(S,-1e9); S[0]=-1e9
    def solve(S):
        n=S.shape[0]; h=S.argmax(1); h[0]=-1
        col=np.zeros(n,int);cyc=None
        for i in range(1,n):
            path=[];j=i
            while j>0 and col[j]==0: col[j]=i+1;path.append(j);j=h[j]
            if j>0 and col[j]==i+1:
                cyc=path[path.index(j):];break
        if cyc is None: return h
        C=set(cyc);rest=[i for i in range(n) if i not in C];m=len(rest)
        T=np.full((m+1,m+1),-1e9);ent=[None]*m;lea=[None]*m
        tot=sum(S[c,h[c]] for c in cyc)
        for a,i in enumerate(rest):
            for b,j in enumerate(rest):
                T[a,b]=S[i,j]
            k=max(cyc,key=lambda c:S[i,c]);T[a,m]=S[i,k];lea[a]=k
            k=max(cyc,key=lambda c:S[c,i]-S[c,h[c]]);T[m,a]=S[k,i]-S[k,h[k]]+tot;ent[a]=k
        T[0]=-1e9
        g=solve(T);out=h.copy()
        for a,i in enumerate(rest):
            if i==0: continue
            out[i]=lea[a] if g[a]==m else rest[g[a]]
        e=g[m];out[ent[e]]=rest[e]
        return out
    h=solve(S)
    roots=[i for i in range(1,n) if h[i]==0]
    if len(roots)>1:
        best=None
        for r in roots:
            Q=S.copy();Q[1:,0]=-1e8;Q[r,0]=1e4
            g=solve(Q);v=sum(S[i,g[i]] for i in range(1,n))
            if best is None or v>best[0]: best=(v,g)
        h=best[1]
    return h
def parse(m,sents,conf=False):
    with torch.no_grad():
        ids,sh,valid,first,last=batchify(sents)
        t,arc,rh,rd=m(ids,sh,valid,first,last)
        out=[]
        for b,s in enumerate(sents):
            n=len(s)+1
            S=torch.log_softmax(arc[b,:n,:n].masked_fill(torch.eye(n,dtype=torch.bool),-1e9),-1)
            h=cle(S.numpy());idx=torch.tensor(h[1:])
            R=torch.log_softmax(m.rel(rh[b][idx],rd[b,1:n]),-1)
            lp,r=R.max(-1)
            tl=torch.log_softmax(t[b,1:n],-1);tp,tt=tl.max(-1)
            out.append((tt.tolist(),h[1:].tolist(),r.tolist(),S[torch.arange(1,n),idx].tolist(),lp.tolist(),tp.tolist()))
        return out
def evaluate(m,bank,tags,rels,limit=None):
    m.eval();n=u=l=p=pt=cj=cjr=0
    bank=bank[:limit] if limit else bank
    order=sorted(range(len(bank)),key=lambda i:len(bank[i]))
    for i in range(0,len(order),32):
        B=[bank[j] for j in order[i:i+32]]
        for s,(tt,h,r,*_) in zip(B,parse(m,[[w[0] for w in s] for s in B])):
            for k,w in enumerate(s):
                p+=1;pt+=tags[tt[k]].split('.')[0]==w[1].split('.')[0]
                if w[1]=='PUNCT': continue
                n+=1;ok=h[k]==w[2];u+=ok;lab='root' if h[k]==0 else rels[r[k]].split(':')[0]
                l+=ok and lab==w[3].split(':')[0]
                if w[3]=='conj': cj+=1;cjr+=ok
    m.train()
    return 'UPOS %.2f UAS %.2f LAS %.2f conj %.1f'%(100*pt/p,100*u/n,100*l/n,100*cjr/cj)
